package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingSettled;
import org.thinkuknow.notification.SomethingWaits;
import org.thinkuknow.triage.OverlookedRows.Overlooked;
import org.thinkuknow.triage.OverlookedWatch.Setting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.triage.MemoryDesk.NOW;
import static org.thinkuknow.triage.MemoryDesk.POLICY;

/** Of what lies before nobody, officers and supervisors are told, again and again, until it lies before people. */
class OverlookedWatchTest {

    private static final Duration AFTER = Duration.ofMinutes(2);
    private static final Instant TOLD = NOW.minus(AFTER);
    private static final Overlooked REPORT = new Overlooked("A", Overlooked.Kind.REPORT, TOLD);

    private final MemoryDesk desk = new MemoryDesk();
    private final OverlookedRows rows = mock(OverlookedRows.class);
    private final CaseOpening opening = mock(CaseOpening.class);
    private final OverlookedWatch watch = new OverlookedWatch(
            rows,
            desk.unread,
            new LongLine(opening, Duration.ofSeconds(2)),
            desk.retries,
            POLICY,
            new Setting(Duration.ofMinutes(1), AFTER, Duration.ofDays(2), 3),
            desk.audit,
            desk.events);

    @Test
    void itIsPutBeforePeopleAndOfficersAndSupervisorsAreTold() {
        found(REPORT);
        when(rows.tell(REPORT, 0)).thenReturn(true);
        watch.look(NOW);
        assertThat(desk.facts("A").notLookedThrough()).isTrue();
        assertThat(desk.recorded)
                .contains(
                        "(the system) raised alarm A: lay before nobody: officers and supervisors on call are to be told");
        assertThat(desk.published)
                .contains(
                        SomethingWaits.overlooked("A", 0, EscalationTier.OFFICER, TOLD, NOW),
                        SomethingWaits.overlooked("A", 0, EscalationTier.SUPERVISOR, TOLD, NOW));
    }

    @Test
    void whereAnotherNodeHasToldPeopleTheyAreNotToldAgain() {
        found(REPORT);
        watch.look(NOW);
        assertThat(desk.published).noneMatch(SomethingWaits.class::isInstance);
        assertThat(desk.facts("A").notLookedThrough()).isTrue();
    }

    @Test
    void theyAreToldAgainAsOftenAsOfACaseThatNobodyTakes() {
        found(REPORT);
        watch.look(NOW.plus(POLICY.repeat().multipliedBy(3)));
        verify(rows).tell(REPORT, 3);
        var ahead = new Overlooked("B", Overlooked.Kind.REPORT, NOW.plusSeconds(3600));
        found(ahead);
        watch.look(NOW);
        verify(rows).tell(ahead, 0);
    }

    @Test
    void aMessageThatNobodyHeardRaisesItsCase() {
        desk.waiting("A", Level.THREE);
        found(new Overlooked("A", Overlooked.Kind.MESSAGE, TOLD));
        watch.look(NOW);
        assertThat(desk.facts("A").standing().unseen()).isTrue();
    }

    @Test
    void whatCameLatelyIsLookedAtEachTimeAndEverythingNowAndThen() {
        watch.look(NOW);
        verify(rows).find(NOW.minus(Duration.ofDays(2)), TOLD);
        watch.lookAtAll(NOW);
        verify(rows).find(Instant.EPOCH, TOLD);
    }

    @Test
    void whatLiesBeforePeopleIsSettledWithItsAlarm() {
        when(rows.known()).thenReturn(List.of(REPORT));
        when(rows.settle("A")).thenReturn(true);
        watch.look(NOW);
        assertThat(desk.recorded).containsExactly("(the system) settled A: it lies before people now");
        assertThat(desk.published).containsExactly(new SomethingSettled("A", NOW));
    }

    @Test
    void anAlarmOfTheCaseItselfGoesOn() {
        when(rows.known()).thenReturn(List.of(REPORT));
        when(rows.settle("A")).thenReturn(true);
        when(rows.hasAlarm("A")).thenReturn(true);
        watch.look(NOW);
        assertThat(desk.published).isEmpty();
    }

    @Test
    void whatAnotherNodeHasSettledIsNotSettledTwice() {
        when(rows.known()).thenReturn(List.of(REPORT));
        watch.look(NOW);
        assertThat(desk.recorded).isEmpty();
        assertThat(desk.published).isEmpty();
    }

    @Test
    void whatIsStillOverlookedIsNotSettled() {
        found(REPORT);
        when(rows.known()).thenReturn(List.of(REPORT));
        watch.look(NOW);
        verify(rows, never()).settle(anyString());
    }

    @Test
    void aStepThatFailsKeepsNoOtherFromBeingTaken() {
        var other = new Overlooked("B", Overlooked.Kind.REPORT, TOLD);
        found(REPORT, other);
        when(rows.tell(any(), anyInt())).thenThrow(new IllegalStateException("no row"));
        watch.look(NOW);
        assertThat(desk.changed()).containsExactly("A", "B");
    }

    /** In a flood plain reports wait some minutes for their turn; alarms for each would bury the grave ones. */
    @Test
    void manyAtOnceKeepTheirOwnLevelAndPeopleAreToldOfTheOldestAlone() {
        found(inALine(4));
        when(rows.tell(any(), anyInt())).thenReturn(true);
        doAnswer(call -> desk.waiting(call.getArgument(0), Level.THREE))
                .when(opening)
                .openNow(anyString());
        watch.look(NOW);
        assertThat(List.of("L0", "L1", "L2", "L3"))
                .noneMatch(each -> desk.facts(each).notLookedThrough());
        assertThat(desk.published)
                .containsExactly(
                        SomethingWaits.overlooked("L3", 0, EscalationTier.OFFICER, TOLD.minusSeconds(3), NOW),
                        SomethingWaits.overlooked("L3", 0, EscalationTier.SUPERVISOR, TOLD.minusSeconds(3), NOW));
    }

    /** The oldest first, and nothing in the line keeps anything else waiting. */
    @Test
    void whatTakesTooLongIsPutForwardAsItIsAndSoIsWhatStandsBehindIt() {
        found(inALine(4));
        doAnswer(call -> desk.waiting(call.getArgument(0), Level.THREE))
                .when(opening)
                .openNow("L3");
        var never = new CountDownLatch(1);
        doAnswer(call -> {
                    never.await();
                    return null;
                })
                .when(opening)
                .openNow("L2");
        watch.look(NOW);
        never.countDown();
        assertThat(desk.facts("L3").notLookedThrough()).isFalse();
        assertThat(List.of("L2", "L1", "L0")).allMatch(each -> desk.facts(each).notLookedThrough());
        verify(opening, never()).openNow("L1");
    }

    @Test
    void whatFailsInALongLineIsPutForwardAsItIs() {
        found(inALine(4));
        doThrow(new IllegalStateException("no row")).when(opening).openNow(anyString());
        watch.look(NOW);
        assertThat(List.of("L3", "L2", "L1", "L0"))
                .allMatch(each -> desk.facts(each).notLookedThrough());
    }

    /** L0 came last. */
    private static Overlooked[] inALine(int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> new Overlooked("L" + each, Overlooked.Kind.REPORT, TOLD.minusSeconds(each)))
                .toArray(Overlooked[]::new);
    }

    private void found(Overlooked... overlooked) {
        when(rows.find(any(), any())).thenReturn(List.of(overlooked));
    }
}
