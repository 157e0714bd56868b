package org.thinkuknow.readability;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.BlockKind;
import org.thinkuknow.content.Passage;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Each formula against a result worked out by hand. */
class MeasuresTest {

    private static final FamiliarWords KNOWN = new FamiliarWords(Set.of("the", "cat", "sit", "on", "mat", "a", "dog"));

    /** Ten words, two sentences, fourteen syllables. */
    private final Prose prose = prose("The cat sits on the mat. A dog examines clavichords.");

    @Test
    void fleschKincaidCountsWordsAndSyllables() {
        assertThat(new FleschKincaid().score(prose)).isCloseTo(0.39 * 5 + 11.8 * 1.4 - 15.59, within(0.001));
        assertThat(new FleschKincaid().age(4.06)).isCloseTo(9.06, within(0.001));
        assertThat(new FleschKincaid().hardWords(prose)).containsExactly("examines", "clavichords");
    }

    @Test
    void daleChallCountsUnfamiliarWords() {
        assertThat(new DaleChall(KNOWN).score(prose)).isCloseTo(0.1579 * 20 + 0.0496 * 5 + 3.6365, within(0.001));
        assertThat(new DaleChall(KNOWN).score(prose("The cat sits on the mat.")))
                .isCloseTo(0.0496 * 6, within(0.001));
    }

    @Test
    void fiveUnfamiliarWordsInAHundredAreNotYetMany() {
        var nineteen = "the cat ".repeat(9) + "dog ";
        assertThat(new DaleChall(KNOWN).score(prose(nineteen + "clavichords.")))
                .isCloseTo(0.1579 * 5 + 0.0496 * 20, within(0.001));
        assertThat(new DaleChall(KNOWN).score(prose(nineteen.replace("dog ", "") + "clavichords.")))
                .isGreaterThan(3.6365);
    }

    @Test
    void daleChallTurnsAScoreIntoAnAgeByItsTable() {
        var measure = new DaleChall(KNOWN);
        assertThat(List.of(0.3, 4.94, 4.96, 5.9, 6.0, 7.0, 8.9, 9.0, 12.0).stream()
                        .map(measure::age))
                .containsExactly(9.0, 9.0, 10.0, 10.0, 12.0, 14.0, 16.0, 18.0, 21.0);
    }

    @Test
    void spacheCountsAnUnfamiliarWordOnce() {
        assertThat(new Spache(KNOWN).score(prose)).isCloseTo(0.121 * 5 + 0.082 * 20 + 0.659, within(0.001));
        assertThat(new Spache(KNOWN).score(prose("A clavichord. A clavichord.")))
                .isCloseTo(0.121 * 2 + 0.082 * 25 + 0.659, within(0.001));
    }

    @Test
    void spacheMeasuresALongTextInSamples() {
        var hundred = "A clavichord. " + "The cat sits on the mat dog. ".repeat(14);
        assertThat(new Spache(KNOWN).score(prose(hundred.repeat(3))))
                .isCloseTo(new Spache(KNOWN).score(prose(hundred)), within(0.001));
    }

    @Test
    void aRestIsMeasuredWithTheSampleBeforeIt() {
        var prose = prose("The cat sits on the mat. ".repeat(20));
        assertThat(prose.samples(100)).extracting(Prose::wordCount).containsExactly(120L);
        assertThat(prose.samples(50)).extracting(Prose::wordCount).containsExactly(54L, 66L);
        assertThat(prose.samples(200)).extracting(Prose::wordCount).containsExactly(120L);
    }

    private static Prose prose(String text) {
        return Prose.of(List.of(new Passage(BlockKind.PLAIN, 1, text)));
    }
}
