package org.thinkuknow.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SearchedWordsTest {

    private static final String WHY = "A second school asks about one man";

    @ParameterizedTest
    @CsvSource({
        "zoe, Zoë said so",
        "ZOË, zoe said so",
        "zoe\u0308, ZOË",
        "lodz, in Łódź",
        "strasse, Straße",
        "ёлка, Елка",
        "مدرسه, مَدْرَسه",
        "old mill, at the Mill that is OLD"
    })
    void accentsCapitalsAndOrderDoNotMatter(String words, String text) {
        assertThat(new SearchedWords(words, WHY).areIn(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zoe, Zara said so", "old mill, the old house", "мама, папа"})
    void otherWordsAreNotFound(String words, String text) {
        assertThat(new SearchedWords(words, WHY).areIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "because", "123456789"})
    void aReasonHasAtLeastTenCharacters(String reason) {
        assertThatThrownBy(() -> new SearchedWords("old mill", reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10 characters");
        assertThatCode(() -> new SearchedWords("old mill", "1234567890")).doesNotThrowAnyException();
    }

    @Test
    void theReasonHoldsNoneOfTheWords() {
        assertThatThrownBy(() -> new SearchedWords("zoë mill", "A school asks about Zoe"))
                .hasMessageContaining("kept for good");
        assertThatCode(() -> new SearchedWords("zoë mill", WHY)).doesNotThrowAnyException();
    }

    @Test
    void whatIsTooShortOrTooLongIsRefused() {
        assertThatThrownBy(() -> new SearchedWords("it is", WHY)).hasMessageContaining("three letters");
        assertThatThrownBy(() -> new SearchedWords("\u0301\u200b\u0301\u0301", WHY))
                .hasMessageContaining("three letters");
        assertThatThrownBy(() -> new SearchedWords("a".repeat(101), WHY)).hasMessageContaining("100 characters");
        assertThatThrownBy(() -> new SearchedWords("old mill", "x ".repeat(301)))
                .hasMessageContaining("300 characters");
        assertThat(new SearchedWords("😀".repeat(100), WHY).areIn("😀".repeat(10_000)))
                .isTrue();
    }

    @Test
    void itsTextFormTellsNothing() {
        assertThat(new SearchedWords("old mill", WHY)).hasToString("SearchedWords[]");
    }
}
