package org.thinkuknow.assessment;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionTest {

    private static final String SIGN = "Sign in the words: a danger.";

    @Test
    void thatNothingWasFoundGoesOnceAnythingIs() {
        var grave = new Suggestion(Level.ONE, List.of(SIGN));
        assertThat(grave.before(Suggestions.NOTHING)).isEqualTo(SIGN);
        assertThat(grave.behind(Suggestions.NOTHING)).isEqualTo(SIGN);
        assertThat(new Suggestion(Level.THREE, List.of(Suggestions.NOTHING)).behind(SIGN))
                .isEqualTo(SIGN);
    }

    @Test
    void thatNothingWasFoundStaysWhereItIsAllThatCanBeSaid() {
        var nothing = new Suggestion(Level.THREE, List.of(Suggestions.NOTHING));
        assertThat(nothing.before(Suggestions.NOTHING)).isEqualTo(Suggestions.NOTHING);
        assertThat(new Suggestion(Level.NONE, List.of()).behind(Suggestions.NOTHING))
                .isEqualTo(Suggestions.NOTHING);
    }
}
