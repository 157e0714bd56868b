package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.SomeCase;
import org.thinkuknow.triage.ui.CaseActions.NextStep;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class NextStepTest {

    private static final Instant NOW = Instant.EPOCH;

    @Test
    void theLevelComesFirstAndAgainWhenSomethingCame() {
        assertThat(NextStep.of(facts(CaseState.CLAIMED, null, null, null, false)))
                .isEqualTo(NextStep.LEVEL);
        assertThat(NextStep.of(facts(CaseState.ASSESSED, Level.TWO, null, NOW, true)))
                .isEqualTo(NextStep.LEVEL);
    }

    @Test
    void levelOneIsReferredBeforeItIsAnswered() {
        assertThat(NextStep.of(facts(CaseState.ASSESSED, Level.ONE, null, null, false)))
                .isEqualTo(NextStep.REFER);
        assertThat(NextStep.of(facts(CaseState.ASSESSED, Level.TWO, null, null, false)))
                .isEqualTo(NextStep.MESSAGE);
        assertThat(NextStep.of(facts(CaseState.REFERRED, Level.ONE, NOW, null, false)))
                .isEqualTo(NextStep.MESSAGE);
    }

    @Test
    void aChildOfLevelOneIsSeenBeforeTheCaseIsClosed() {
        var answered = SomeCase.of(Level.ONE, NOW)
                .in(CaseState.ACKNOWLEDGED)
                .confirmed(Level.ONE)
                .claimed(NOW)
                .referred(NOW)
                .acknowledged(NOW)
                .replied(NOW);
        assertThat(NextStep.of(answered.facts())).isEqualTo(NextStep.SEEN);
        assertThat(NextStep.of(answered.seen(NOW).facts())).isEqualTo(NextStep.CLOSE);
    }

    @Test
    void whatIsAnsweredAndMayBeClosedIsClosed() {
        assertThat(NextStep.of(facts(CaseState.ACKNOWLEDGED, Level.ONE, NOW, NOW, false)))
                .isEqualTo(NextStep.CLOSE);
        assertThat(NextStep.of(facts(CaseState.REFERRED, Level.ONE, NOW, NOW, false)))
                .isEqualTo(NextStep.MESSAGE);
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
