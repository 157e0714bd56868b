package org.thinkuknow.language;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Short messages as children write them: those in other languages are recognised, those in English are left alone. */
class LanguagesTest {

    /** Of fifteen in each language. None of these messages was looked at while the word lists were made. */
    private static final int FOUND_AT_LEAST = 14;

    private static final int NAMED_AT_LEAST = 12;
    private static final double ENGLISH_AT_MOST = 0.02;
    private static final int LONGEST = 10_000;
    private static final Languages LANGUAGES = new Languages();

    @Test
    void aMessageInAnotherLanguageIsRecognised() throws IOException {
        var byLanguage = table("/language/held-out.csv").stream()
                .collect(Collectors.groupingBy(message -> message.get("language")));
        assertThat(byLanguage).hasSize(10);
        byLanguage.forEach((language, messages) -> {
            var found = messages.stream()
                    .flatMap(message -> LANGUAGES.in(message.get("message")).stream())
                    .map(OtherLanguage::name)
                    .toList();
            assertThat(messages).as(language).hasSizeGreaterThanOrEqualTo(15);
            assertThat(found).as("found in " + language).hasSizeGreaterThanOrEqualTo(FOUND_AT_LEAST);
            assertThat(found.stream().filter(name -> name.contains(language)))
                    .as("named " + language)
                    .hasSizeGreaterThanOrEqualTo(NAMED_AT_LEAST);
        });
    }

    @Test
    void hardlyAMessageInEnglishIsTakenForAnother() throws IOException {
        var messages = table("/language/english.csv");
        assertThat(messages).hasSizeGreaterThan(100);
        assertThat(taken(messages)).hasSizeLessThanOrEqualTo((int) (messages.size() * ENGLISH_AT_MOST));
    }

    /** The messages that the reader is measured with; those in Welsh and Polish among them are known by their names. */
    @Test
    void norAreTheMessagesThatTheReaderIsMeasuredWith() throws IOException {
        for (var name : List.of("kept-1", "kept-2", "kept-3")) {
            var messages = table("/reader/kept/%s.csv".formatted(name));
            assertThat(taken(messages).stream()
                            .filter(taken -> !List.of("Welsh", "Polish").contains(taken)))
                    .as(name)
                    .hasSizeLessThanOrEqualTo((int) (messages.size() * ENGLISH_AT_MOST));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Допоможіть мені, Ukrainian",
        "помогите пожалуйста меня бьёт отчим, Russian",
        "میری مدد کریں, Urdu",
        "ساعدوني, Arabic",
        "আমাকে বাঁচান, Bengali",
        "ਮੇਰੀ ਮਦਦ ਕਰੋ, Punjabi",
        "我很害怕, Chinese",
        "こわいです, Japanese",
        "도와주세요, Korean",
        "βοήθεια, Greek",
        "ርዳኝ, Amharic or Tigrinya"
    })
    void lettersOfAnotherScriptDecideByThemselves(String text, String name) {
        assertThat(LANGUAGES.in(text)).contains(new OtherLanguage(name));
    }

    @ParameterizedTest
    @CsvSource({
        "hello can you help me it is about my dad nu vreau sa merg acasa imi e frica de el, Romanian",
        "i was at school today and my teacher said to write to you. waan baqayaa aabahay wuu i garaacaa, Somali",
        "my name is Olha and I am 12. мій тато, Ukrainian"
    })
    void whoBeginsInEnglishAndGoesOnInAnotherIsRecognised(String text, String name) {
        assertThat(LANGUAGES.in(text)).contains(new OtherLanguage(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my friend Zosia is nice",
                "he said je t'aime to me and I laughed",
                "hola is hello in spanish",
                "the letter Ω is an ohm"
            })
    void aNameOrAWordOfAnotherLanguageInEnglishIsEnglish(String text) {
        assertThat(LANGUAGES.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😭",
                "👩🏽‍🦱",
                "\u200b\u200d",
                "a",
                "a ",
                "\u0301",
                "\ud83d",
                "1 ",
                "- ",
                "\u202e",
                "@x ",
                "zz zz",
                "9a",
                "://"
            })
    void oddTextOfAnyLengthIsReadOver(String odd) {
        assertThat(LANGUAGES.in(odd.repeat(LONGEST / odd.length())))
                .satisfiesAnyOf(
                        found -> assertThat(found).isEmpty(),
                        found -> assertThat(found).contains(OtherLanguage.UNKNOWN));
    }

    private static List<String> taken(List<CSVRecord> messages) {
        return messages.stream()
                .flatMap(message -> LANGUAGES.in(message.get("message")).stream())
                .map(OtherLanguage::name)
                .toList();
    }

    private static List<CSVRecord> table(String name) throws IOException {
        try (var table = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(LanguagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return table.getRecords();
        }
    }
}
