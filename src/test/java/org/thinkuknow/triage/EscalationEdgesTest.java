package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.HandOver.HandedCase;
import org.thinkuknow.triage.LevelOneRises.LevelOneRise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.thinkuknow.triage.MemoryDesk.POLICY;
import static org.thinkuknow.triage.MemoryDesk.RESPONSE_TIMES;

/** The moments at which an alarm begins and ends, and what is told where a clock or a node left something out. */
class EscalationEdgesTest {

    private static final Instant OPENED = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant LATE = OPENED.plus(Duration.ofHours(1));

    @Test
    void aTakenLevelOneCaseIsAnAlarmFromTheMomentItsClockHasRunOut() {
        var taken = SomeCase.of(Level.ONE, OPENED).in(CaseState.CLAIMED).claimed(OPENED);
        assertThat(schedule(taken).isAlarming(LATE.minusMillis(1))).isFalse();
        assertThat(schedule(taken).isAlarming(LATE)).isTrue();
        var lower = SomeCase.of(Level.TWO, OPENED).in(CaseState.CLAIMED).claimed(OPENED);
        assertThat(schedule(lower).isAlarming(OPENED.plus(Duration.ofDays(9)))).isFalse();
    }

    @Test
    void anAcknowledgedCaseThatNobodyHasIsAnAlarmAgainOnceSomethingCame() {
        var done = SomeCase.of(Level.ONE, OPENED)
                .in(CaseState.ACKNOWLEDGED)
                .referred(OPENED)
                .acknowledged(OPENED)
                .replied(OPENED)
                .confirmed(Level.ONE);
        assertThat(unowned(done, false).isAlarming(OPENED)).isFalse();
        assertThat(unowned(done, true).isAlarming(OPENED)).isTrue();
    }

    @Test
    void aMergedCaseIsNoAlarmOfItsOwnWhileItsLeadIsOne() {
        assertThat(schedule(SomeCase.of(Level.ONE, OPENED).mergedInto("LEAD", false))
                        .isAlarming(OPENED))
                .isFalse();
    }

    @Test
    void aRungThatWasLeftOutIsToldThoughAHigherOneWasTold() {
        var taken = SomeCase.of(Level.ONE, OPENED).in(CaseState.CLAIMED).claimed(OPENED);
        var higher = new Escalation("referral", LATE, 1, EscalationTier.SUPERVISOR, LATE);
        assertThat(schedule(taken).due(LATE, List.of(higher)))
                .extracting(Escalation::rung)
                .containsExactly(EscalationTier.OFFICER);
    }

    @Test
    void alertsMayRepeatEveryHourAndTheHeadMayBeToldWithTheSupervisor() {
        var hour = Duration.ofHours(1);
        assertThatCode(() -> new EscalationPolicy(hour, hour, hour, hour, Duration.ofSeconds(15)))
                .doesNotThrowAnyException();
    }

    @Test
    void twoReasonsAreNamedAndNoMoreAreCounted() {
        assertThat(LevelOneRise.why(List.of(), List.of("one", "two"))).isEqualTo("one; two");
    }

    @Test
    void whatOfficersWroteIsInNoTextForm() {
        var handed = new HandedCase(
                new QueuedCase(SomeCase.of(Level.TWO, OPENED).called("A").facts(), null, null, null, QueueLine.NOTHING),
                "ayesha",
                OPENED,
                ChildWords.of("calls back"));
        assertThat(handed).hasToString("HandedCase[A]");
        assertThat(Closing.unanswered(Closing.Outcome.NOT_FOUND, ChildWords.of("no way back")))
                .hasToString("Closing[NOT_FOUND]");
    }

    @Test
    void whatIsLessUrgentThanWantedKeepsNoLeadHigh() {
        var desk = new MemoryDesk();
        var lead = desk.with("officer", "LEAD", Level.ONE, CaseState.ASSESSED);
        desk.waiting("PART", Level.TWO).mergeInto("LEAD", false, OPENED);
        assertThatCode(() -> desk.merged.mustAllowLevel(lead, Level.TWO)).doesNotThrowAnyException();
    }

    private static EscalationSchedule schedule(SomeCase found) {
        return new EscalationSchedule(found.facts(), RESPONSE_TIMES, POLICY);
    }

    private static EscalationSchedule unowned(SomeCase done, boolean lookAgain) {
        var facts = done.lookAgain(lookAgain).claimed(OPENED).facts();
        var free = new CaseFacts.CaseStanding(facts.standing().state(), null, null, null, null, false, false);
        return new EscalationSchedule(
                new CaseFacts(
                        facts.reference(),
                        facts.door(),
                        free,
                        facts.times(),
                        facts.judged(),
                        facts.toAgree(),
                        facts.asked(),
                        facts.merge()),
                RESPONSE_TIMES,
                POLICY);
    }
}
