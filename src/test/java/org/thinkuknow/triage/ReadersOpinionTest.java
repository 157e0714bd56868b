package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What the reader's opinion of a later message does, beside what an officer has judged. */
class ReadersOpinionTest {

    @Test
    void theReadersOpinionAloneHasAnOfficerLookAgainAndTheirLevelStands() {
        var found = CaseTest.in(CaseState.ASSESSED, Level.THREE);
        found.confirm(Level.THREE);
        found.raise(new Suggestion(Level.ONE, List.of("reads urgent"), false, false, Level.NONE));
        var judged = found.facts().judged();
        assertThat(judged.confirmed()).isEqualTo(Level.THREE);
        assertThat(judged.lookAgain()).isTrue();
        assertThat(judged.looksUrgent())
                .as("somebody looks as soon as at level one")
                .isTrue();
        assertThat(judged.reasons()).containsExactly("reads urgent", "reason");
        found.raise(new Suggestion(Level.ONE, List.of("a sign")));
        assertThat(found.level()).isEqualTo(Level.ONE);
        assertThat(found.facts().judged().confirmed()).isNull();
    }

    @Test
    void theReadersOpinionRaisesWhatNoOfficerHasJudged() {
        var found = CaseTest.in(CaseState.ASSESSED, Level.THREE);
        found.raise(new Suggestion(Level.ONE, List.of("reads urgent"), false, false, Level.NONE));
        assertThat(found.level()).isEqualTo(Level.ONE);
    }
}
