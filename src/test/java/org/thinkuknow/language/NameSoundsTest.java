package org.thinkuknow.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names are found as they sound, in any order. */
class NameSoundsTest {

    @ParameterizedTest
    @CsvSource({
        "John Smith, smyth jon",
        "Stephen Invented, Invented STEVEN",
        "Seán Ó Briain, O Briain Sean",
        "Catherine Example, Katharine Exampel",
        "محمد علي, علي محمد",
        "D’Arcy Example, Darcy Example"
    })
    void theSameNameIsFoundHoweverItIsSpelt(String kept, String asked) {
        assertThat(NameSounds.pairs(kept)).containsAnyElementsOf(NameSounds.pairs(asked));
    }

    @ParameterizedTest
    @CsvSource({"John Smith, John Baker", "Иван Петров, Иван Сидоров", "Ann Example, Bob Example"})
    void anotherNameIsNotFound(String kept, String asked) {
        assertThat(NameSounds.pairs(kept)).doesNotContainAnyElementsOf(NameSounds.pairs(asked));
    }

    @Test
    void aNameOfVeryManyWordsHasNoVeryManyPairs() {
        assertThat(NameSounds.pairs("Ann Bob ".repeat(200))).hasSizeLessThan(200);
        assertThat(NameSounds.of("😀 123")).isEmpty();
        assertThat(NameSounds.pairs("Ann")).isEmpty();
    }
}
