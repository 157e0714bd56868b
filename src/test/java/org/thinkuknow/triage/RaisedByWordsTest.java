package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.Closing.SeenBy;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What a child writes later, after somebody has seen them or an officer has judged their case. */
class RaisedByWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void aChildWhoWritesOfDangerAfterBeingSeenHasToBeSeenAnew() {
        var found = new Case("R", Door.FORM, NOW, new Suggestion(Level.ONE, List.of("reason")));
        found.asked().seen(SeenBy.POLICE, NOW);
        found.childWrote(NOW.plusSeconds(120));
        found.raise(new Suggestion(Level.THREE, List.of()));
        assertThat(found.facts().times().seen()).as("thanks for coming").isNotNull();
        found.raise(new Suggestion(Level.ONE, List.of("he is at the station")));
        assertThat(found.facts().times().seen()).as("he is back").isNull();
        found.asked().seen(SeenBy.POLICE, NOW.plusSeconds(600));
        found.raise(new Suggestion(Level.ONE, List.of("he is at the station")));
        assertThat(found.facts().times().seen()).as("seen since").isNotNull();
    }

    /** Seen at 01:30, the child writes at 01:32, and the police enter at 01:40 that they saw the child at 01:30. */
    @Test
    void aSightingBeforeAGraveMessageDoesNotCountHoweverLateItIsEntered() {
        var found = new Case("R", Door.FORM, NOW, new Suggestion(Level.ONE, List.of("reason")));
        found.childWrote(NOW.plusSeconds(120));
        found.raise(new Suggestion(Level.ONE, List.of("he is at the station")));
        assertThat(found.asked().seen(SeenBy.POLICE, NOW)).isFalse();
        assertThat(found.facts().times().seen()).isNull();
        found.childWrote(NOW.plusSeconds(300));
        found.raise(new Suggestion(Level.THREE, List.of()));
        assertThat(found.asked().seen(SeenBy.POLICE, NOW.plusSeconds(180)))
                .as("after the grave one, before thanks")
                .isTrue();
    }

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
