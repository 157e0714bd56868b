package org.thinkuknow.triage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.triage.Closing.Outcome;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.triage.CaseState.*;
import static org.thinkuknow.triage.CaseTest.NOW;
import static org.thinkuknow.triage.CaseTest.in;

/** Each move of a case in every state. */
class CaseMovesTest {

    private static final Map<CaseState, Set<CaseState>> WAYS = Map.of(
            RECEIVED, EnumSet.of(CLAIMED),
            CLAIMED, EnumSet.of(RECEIVED, ASSESSED),
            ASSESSED, EnumSet.of(REFERRED, CLOSED),
            REFERRED, EnumSet.of(ASSESSED, ACKNOWLEDGED),
            ACKNOWLEDGED, EnumSet.of(ASSESSED, REFERRED, CLOSED),
            CLOSED, EnumSet.of(RECEIVED));

    @ParameterizedTest
    @EnumSource
    void fromEveryStateOnlyTheseWaysLeadOn(CaseState from) {
        assertThat(Arrays.stream(CaseState.values()).filter(from::canBecome))
                .containsExactlyInAnyOrderElementsOf(WAYS.get(from));
    }

    @ParameterizedTest
    @EnumSource
    void aLevelIsConfirmedOnceTheCaseIsTakenAndUntilItIsClosed(CaseState state) {
        works(state, EnumSet.of(CLAIMED, ASSESSED, REFERRED, ACKNOWLEDGED), found -> found.confirm(Level.TWO));
    }

    @ParameterizedTest
    @EnumSource
    void aCaseIsReferredAfterItsLevelIsConfirmed(CaseState state) {
        works(state, EnumSet.of(ASSESSED, REFERRED, ACKNOWLEDGED), found -> found.refer(Agency.Kind.POLICE, NOW));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAReferredCaseIsAcknowledged(CaseState state) {
        works(state, EnumSet.of(REFERRED), found -> found.acknowledge(NOW));
    }

    @ParameterizedTest
    @EnumSource
    void aCaseOfLevelTwoIsClosedOnceAssessedAndNotWhileAnAgencyOwesAnAnswer(CaseState state) {
        works(
                state,
                EnumSet.of(ASSESSED, ACKNOWLEDGED),
                found -> found.close(Outcome.ADVICE_GIVEN, "officer", NOW, false));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAClosedCaseIsOpenedAgain(CaseState state) {
        works(state, EnumSet.of(CLOSED), found -> found.reopen(NOW));
    }

    private static void works(CaseState state, Set<CaseState> allowed, Consumer<Case> move) {
        var found = in(state, Level.TWO);
        if (allowed.contains(state)) {
            move.accept(found);
        } else {
            assertThatThrownBy(() -> move.accept(found))
                    .as("in state %s", state)
                    .isInstanceOf(TriageRefused.class);
            assertThat(found.facts().standing().state()).isEqualTo(state);
        }
    }
}
