package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.report.Field;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class WordingTest {

    /** What only some readers are asked, or are told beside a question. */
    private static final String OPTIONAL = ".*\\.hint|who\\..*|adultView";

    @ParameterizedTest
    @EnumSource
    void everyReaderHasWordsForEveryPlace(Reader reader) {
        assertThat(required(reader)).isEqualTo(required(Reader.OVER_11)).hasSizeGreaterThan(30);
        assertThat(reader.later())
                .extracting(Field::key)
                .allSatisfy(place -> assertThat(Wording.of(reader).get(place)).isNotBlank());
    }

    @Test
    void aPlaceWithoutWordsIsNotShownEmpty() {
        assertThatNullPointerException()
                .isThrownBy(() -> Wording.of(Reader.ADULT).get("nothing"));
        assertThat(Wording.of(Reader.ADULT).find("nothing")).isNull();
    }

    @Test
    void theYoungestReadAtMostTenWordsASentenceAndMostAreShorter() {
        var sentences = sentences(Reader.UNDER_11);
        assertThat(sentences)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        sentence -> assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(10));
        assertThat(sentences.stream()
                        .mapToInt(sentence -> sentence.split(" ").length)
                        .average()
                        .orElseThrow())
                .isLessThan(6);
        assertThat(sentences(Reader.OVER_11)).as("contrast").anyMatch(sentence -> sentence.split(" ").length > 10);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsBlamedOrFrightenedOrPromisedATimeOrSecrecy(Reader reader) {
        assertThat(sentences(reader))
                .noneMatch(sentence -> sentence.toLowerCase(Locale.ROOT)
                        .matches(
                                ".*\\b(why|should have|must|fault of|invalid|wrong answer|seconds?|minutes?|secret|police "
                                        + "will)\\b.*"));
    }

    @ParameterizedTest
    @EnumSource
    void theReceiptSaysWhoReadsItWhenAndWhatComesNext(Reader reader) {
        var words = Wording.of(reader);
        assertThat(words.get("next.1"))
                .startsWith("A person reads your message.")
                .contains("urgent");
        assertThat(words.get("next.3")).contains("write back", "five words");
        assertThat(words.get("hide")).as("before it is needed, and honest").contains("Leave this page", "history");
    }

    private static List<String> required(Reader reader) {
        return Wording.of(reader).places().stream()
                .filter(place -> !place.matches(OPTIONAL))
                .sorted()
                .toList();
    }

    private static List<String> sentences(Reader reader) {
        var words = Wording.of(reader);
        return words.places().stream()
                .sorted()
                .map(words::get)
                .flatMap(text -> Stream.of(text.split("(?<=[.?!])\\s+")))
                .toList();
    }
}
