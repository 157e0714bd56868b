package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingSettled;
import org.thinkuknow.notification.SomethingWaits;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.CaseChanges.CaseLooked;
import org.thinkuknow.triage.LevelOneRises.LevelOneRise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;
import static org.thinkuknow.triage.MemoryDesk.POLICY;

/** What a look at a case does: it tells those who are to be told, settles what is over, and says when to look again. */
class CaseWatchTest {

    private final MemoryDesk desk = new MemoryDesk();
    private final Releasing releasing = new Releasing(desk.cases, desk.rises, POLICY, desk.audit, desk.events);
    private final CaseWatch watch = new CaseWatch(
            desk.cases,
            desk.escalations,
            desk.rises,
            releasing,
            MemoryDesk.RESPONSE_TIMES,
            POLICY,
            desk.audit,
            desk.events,
            desk.transactions,
            desk.clock);

    @Test
    void aLevelOneCaseThatNobodyHasIsToldAndStaysAnAlarm() {
        desk.waiting("A", Level.ONE);
        watch.lookAt("A", NOW);
        assertThat(desk.recorded)
                .containsExactly(
                        "(the system) raised alarm A: waits for somebody to take it: the officer on call is to be told");
        assertThat(desk.published)
                .containsExactly(
                        new SomethingWaits("A", "somebody to take it 2", EscalationTier.OFFICER, BEFORE, true, NOW),
                        new CaseLooked("A"));
        verify(desk.escalations).lock("A");
        verify(desk.escalations)
                .add("A", new Escalation(Escalation.UNCLAIMED, BEFORE, 2, EscalationTier.OFFICER, NOW), NOW);
        verify(desk.escalations).lookAgain("A", Optional.of(NOW.plus(POLICY.repeat())), true);
    }

    @Test
    void whatIsLateAndNotOfLevelOneIsToldAsLessUrgent() {
        desk.waiting("A", Level.TWO);
        watch.lookAt("A", NOW.plus(Duration.ofHours(6)));
        assertThat(desk.published)
                .filteredOn(SomethingWaits.class::isInstance)
                .extracting("step", "urgent")
                .containsExactly(tuple("first look 0", false), tuple("first look 1", false));
    }

    @Test
    void whereNothingIsDueNobodyIsToldAndTheNextLookIsWhenSomethingIs() {
        desk.waiting("A", Level.TWO);
        watch.lookAt("A", NOW);
        assertThat(desk.published).isEmpty();
        verify(desk.escalations).lookAgain("A", Optional.of(BEFORE.plus(Duration.ofHours(6))), false);
    }

    @Test
    void anAlarmIsSettledOnceTheCaseNeedsNobodyAnyMore() {
        desk.waiting("A", Level.TWO);
        when(desk.escalations.isWaiting("A")).thenReturn(true);
        watch.changed(new CaseChanged("A"));
        assertThat(desk.published).containsExactly(new SomethingSettled("A", NOW));
    }

    @Test
    void anAlarmThatGoesOnIsNotSettled() {
        desk.waiting("A", Level.ONE);
        when(desk.escalations.isWaiting("A")).thenReturn(true);
        watch.changed(new CaseChanged("A"));
        assertThat(desk.published).noneMatch(SomethingSettled.class::isInstance);
    }

    @Test
    void aCaseThatNobodyOpensIsReleasedAndToldAsOneThatNobodyHas() {
        desk.with("officer", "A", Level.ONE, CaseState.ASSESSED);
        when(desk.rises.unread("A", NOW))
                .thenReturn(Optional.of(new LevelOneRise(1, NOW.minus(POLICY.release()), false)));
        watch.lookAt("A", NOW);
        assertThat(desk.facts("A").standing().owner()).isNull();
        assertThat(desk.published)
                .filteredOn(SomethingWaits.class::isInstance)
                .extracting("step")
                .contains("somebody to take it 2");
    }

    @Test
    void aNewCaseIsLookedAtWhereItIsOpened() {
        desk.waiting("A", Level.TWO);
        watch.lookAtNew("A");
        assertThat(desk.published).containsExactly(new CaseLooked("A"));
        verify(desk.escalations, never()).lookSoon(anyString(), any());
    }

    @Test
    void aLookThatFailsIsMadeUpForAndKeepsNoCaseFromBeingThere() {
        desk.waiting("A", Level.TWO);
        doThrow(new IllegalStateException("no row")).when(desk.escalations).lock("A");
        watch.lookAtNew("A");
        verify(desk.escalations).lookSoon("A", NOW);
        assertThat(desk.published).containsExactly(new CaseChanged("A"));
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthersFromBeingLookedAt() {
        desk.waiting("B", Level.TWO);
        when(desk.escalations.toLookAt(NOW)).thenReturn(List.of("A", "B"));
        watch.lookAtAll(NOW);
        verify(desk.escalations).lookAgain(eq("B"), any(), eq(false));
        watch.lookAnew(NOW);
        verify(desk.escalations).lookAnew(NOW);
    }
}
