package org.thinkuknow.web;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What EveryFieldIT looks for is found wherever it stands, and nothing that only begins alike. */
class KnownPhrasesTest {

    private static final String FIRST = "He asked me for a picture";
    private static final String SECOND = "He asked me for a number";
    private static final String SHORTEST = "eighteen letters !";

    private final KnownPhrases phrases = new KnownPhrases(List.of(FIRST, SECOND, SHORTEST));

    @Test
    void eachIsFoundAtTheBeginningInTheMiddleAndAtTheEnd() {
        assertThat(SHORTEST).hasSize(GivenWords.SHORTEST);
        assertThat(phrases.in(FIRST + " and more\nThen: " + SECOND + ". " + SHORTEST))
                .containsExactly(SECOND, FIRST, SHORTEST);
        assertThat(phrases.in("x" + SHORTEST)).containsExactly(SHORTEST);
    }

    @Test
    void whatOnlyBeginsAlikeIsNot() {
        assertThat(phrases.in("He asked me for a letter")).isEmpty();
        assertThat(phrases.in("He asked me for a pictur")).isEmpty();
        assertThat(phrases.in("")).isEmpty();
    }
}
