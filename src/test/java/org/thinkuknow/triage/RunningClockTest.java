package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;
import static org.thinkuknow.triage.MemoryDesk.RESPONSE_TIMES;

/** A clock of a case says since when it runs, when its last quarter begins and when it is over. */
class RunningClockTest {

    private static final Instant UNTIL = BEFORE.plus(Duration.ofMinutes(40));

    private final MemoryDesk desk = new MemoryDesk();

    @Test
    void theLastQuarterIsSoonAndWhatIsOverIsOverdueAndNotSoon() {
        var clock = new RunningClock(WaitsFor.REPLY, BEFORE, UNTIL);
        var beforeTheQuarter = BEFORE.plus(Duration.ofMinutes(30)).minusSeconds(1);
        assertThat(clock.isDueSoon(beforeTheQuarter)).isFalse();
        assertThat(clock.isDueSoon(beforeTheQuarter.plusSeconds(1))).isTrue();
        assertThat(clock.isDueSoon(UNTIL)).isTrue();
        assertThat(clock.isOverdue(UNTIL)).isFalse();
        assertThat(clock.isOverdue(UNTIL.plusMillis(1))).isTrue();
        assertThat(clock.isDueSoon(UNTIL.plusMillis(1))).isFalse();
        assertThat(clock.deadline()).isEqualTo(new Deadline("reply", UNTIL));
    }

    @Test
    void aWaitingCaseHasTheClockOfItsFirstLookFromItsReceipt() {
        desk.waiting("A", Level.ONE);
        assertThat(RunningClock.of(desk.facts("A"), null, RESPONSE_TIMES))
                .containsExactly(
                        new RunningClock(WaitsFor.FIRST_LOOK, BEFORE, BEFORE.plus(RESPONSE_TIMES.firstLookOne())));
    }

    @Test
    void theClockBehindTheNextDeadlineIsFoundAndNothingThatIsClosedHasOne() {
        desk.waiting("A", Level.ONE);
        var facts = desk.facts("A");
        var due = Deadline.of(facts, RESPONSE_TIMES).orElseThrow();
        assertThat(RunningClock.behind(due, facts, RESPONSE_TIMES))
                .map(RunningClock::soonFrom)
                .contains(due.until().minus(RESPONSE_TIMES.firstLookOne().dividedBy(4)));
        desk.with("officer", "B", Level.TWO, CaseState.ASSESSED).end(Closing.Outcome.ADVICE_GIVEN, "officer", NOW);
        assertThat(RunningClock.behind(due, desk.facts("B"), RESPONSE_TIMES)).isEmpty();
    }

    @Test
    void aQuestionToASecondOfficerRunsBesideTheNextStep() {
        desk.with("officer", "A", Level.ONE, CaseState.ASSESSED);
        assertThat(RunningClock.of(desk.facts("A"), NOW, RESPONSE_TIMES))
                .extracting(RunningClock::what, RunningClock::since)
                .containsExactly(tuple(WaitsFor.REFERRAL, BEFORE), tuple(WaitsFor.SECOND_OFFICER, NOW));
    }

    @Test
    void ofTwoQuestionsTheFirstCountsUntilBothAreAnswered() {
        var request = new SecondOfficerRequest();
        request.askToLower(Level.TWO, "first", BEFORE);
        request.askToClose(Closing.Outcome.ADVICE_GIVEN, "first", NOW);
        request.keepLevel();
        assertThat(request).hasFieldOrPropertyWithValue("secondAskedAt", BEFORE);
        request.keepOpen();
        assertThat(request).hasFieldOrPropertyWithValue("secondAskedAt", null);
    }
}
