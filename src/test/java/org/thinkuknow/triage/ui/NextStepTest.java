package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.StepBy;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseFacts.ToAgree;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.CaseTask;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.SomeCase;
import org.thinkuknow.triage.ui.CaseActions.NextStep;

import java.time.Instant;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class NextStepTest {

    private static final Instant NOW = Instant.EPOCH;
    private static final String OFFICER = "officer";
    private static final CaseTask STEP = new CaseTask(
            1, "A", CaseTask.Kind.STEP, "ask", "Ask who is there", "", StepBy.OFFICER, true, null, NOW, null);

    @Test
    void theLevelComesFirstAndAgainWhenSomethingCame() {
        assertThat(next(facts(CaseState.CLAIMED, null, null, null, false))).isEqualTo(NextStep.LEVEL);
        assertThat(next(facts(CaseState.ASSESSED, Level.TWO, null, NOW, true))).isEqualTo(NextStep.LEVEL);
    }

    @Test
    void levelOneIsReferredBeforeItIsAnswered() {
        assertThat(next(facts(CaseState.ASSESSED, Level.ONE, null, null, false)))
                .isEqualTo(NextStep.REFER);
        assertThat(next(facts(CaseState.ASSESSED, Level.TWO, null, null, false)))
                .isEqualTo(NextStep.MESSAGE);
        assertThat(next(facts(CaseState.REFERRED, Level.ONE, NOW, null, false))).isEqualTo(NextStep.MESSAGE);
    }

    @Test
    void aChildOfLevelOneIsSeenBeforeTheCaseIsClosed() {
        var answered = acknowledged();
        assertThat(next(answered.facts())).isEqualTo(NextStep.SEEN);
        assertThat(next(answered.seen(NOW).facts())).isEqualTo(NextStep.CLOSE);
    }

    /** Ten minutes in, the child answered: nobody is told to write again, nor to close. */
    @Test
    void onceAnsweredItWaitsForTheAcknowledgementAndForTheStepsThatItNeeds() {
        assertThat(next(facts(CaseState.REFERRED, Level.ONE, NOW, NOW, false))).isEqualTo(NextStep.ACKNOWLEDGEMENT);
        var seen = acknowledged().seen(NOW).facts();
        assertThat(NextStep.of(seen, Optional.of(STEP), OFFICER)).isEqualTo(NextStep.STEP);
        assertThat(NextStep.of(seen, Optional.empty(), OFFICER)).isEqualTo(NextStep.CLOSE);
    }

    @Test
    void aNewMessageComesBeforeTheSteps() {
        var wrote = facts(CaseState.ACKNOWLEDGED, Level.ONE, NOW, null, false);
        assertThat(NextStep.of(wrote, Optional.of(STEP), OFFICER)).isEqualTo(NextStep.MESSAGE);
    }

    @Test
    void whoeverAskedToCloseWaitsForASecondOfficer() {
        var seen = acknowledged().seen(NOW).facts();
        var asked = new CaseFacts(
                seen.reference(),
                seen.door(),
                seen.standing(),
                seen.times(),
                seen.judged(),
                new ToAgree(null, null, Outcome.ADVICE_GIVEN, OFFICER),
                seen.asked(),
                seen.merge());
        assertThat(next(asked)).isEqualTo(NextStep.SECOND_OFFICER);
        assertThat(NextStep.of(asked, Optional.empty(), "a supervisor")).isEqualTo(NextStep.CLOSE);
    }

    private static NextStep next(CaseFacts facts) {
        return NextStep.of(facts, Optional.empty(), OFFICER);
    }

    private static SomeCase acknowledged() {
        return SomeCase.of(Level.ONE, NOW)
                .in(CaseState.ACKNOWLEDGED)
                .confirmed(Level.ONE)
                .claimed(NOW)
                .referred(NOW)
                .acknowledged(NOW)
                .replied(NOW);
    }

    private static CaseFacts facts(
            CaseState state, Level confirmed, Instant referred, Instant replied, boolean lookAgain) {
        return SomeCase.of(Level.ONE, NOW)
                .in(state)
                .confirmed(confirmed)
                .claimed(NOW)
                .referred(referred)
                .replied(replied)
                .lookAgain(lookAgain)
                .facts();
    }
}
