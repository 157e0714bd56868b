package org.thinkuknow.mailbox;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailWordsTest {

    @Test
    void tenThousandCharactersAreOnePieceAndOneMoreAreTwo() {
        assertThat(MailWords.of("😀".repeat(10_000)).pieces()).containsExactly("😀".repeat(10_000));
        assertThat(MailWords.of("😀".repeat(10_001)).pieces())
                .hasSize(2)
                .allSatisfy(piece ->
                        assertThat(piece.codePointCount(0, piece.length())).isLessThanOrEqualTo(10_000));
    }

    @Test
    void nothingIsLost() {
        var words = MailWords.of("a".repeat(500_000));
        assertThat(words.pieces()).hasSize(20);
        assertThat(words.pieces().getFirst()).contains("held as a file");
        assertThat(words.pieces().stream()
                                .mapToLong(piece -> piece.chars()
                                        .skip(piece.indexOf('\n') + 1L)
                                        .filter(letter -> letter == 'a')
                                        .count())
                                .sum()
                        + words.rest().length())
                .isEqualTo(500_000);
    }

    @Test
    void aMailWithoutWordsIsStillAReport() {
        assertThat(MailWords.of(" \u0000\r\n").pieces())
                .containsExactly("(The e-mail has no words that can be read here.)");
    }

    @Test
    void lettersThatDidNotArriveWholeAreShownAsBoxes() {
        assertThat(MailWords.of("h\ufffdlp\u0007").pieces()).containsExactly("h□lp");
    }
}
