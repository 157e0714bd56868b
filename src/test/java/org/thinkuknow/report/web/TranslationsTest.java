package org.thinkuknow.report.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.translation.Language;
import org.thinkuknow.translation.Translations;
import org.thinkuknow.translation.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

/** The words of the report pages in every language, held beside the English ones. */
@Tag("house")
class TranslationsTest {

    private static final Translations LANGUAGES = Translations.all();
    private static final List<String> TRANSLATED = LANGUAGES.offered().stream()
            .filter(language -> !language.isEnglish())
            .map(Language::code)
            .toList();
    private static final Pattern HELD = Pattern.compile("\\{\\w+}|\\d[\\d,]*");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    /** Names that are the same in every language, and where help for children is asked for in the United Kingdom. */
    private static final Set<String> NAMES = Set.of("Childline", "Shift", "English", "council", "link");
    /** Words of English that are no words of the languages here. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(the|you|your|and|please|what|this|with|that|because|words?|message|answer|here|safe|nobody|write|press|again)\\b");

    private static final Set<String> MENTION_SEND = Set.of(
            "refused.broken",
            "stale",
            "notKept",
            "more.notFound",
            "more.notKept",
            "busy.wait",
            "busy.press",
            "wroteMuch");

    @Test
    void thereAreTenLanguagesBesideEnglish() {
        assertThat(TRANSLATED).containsExactly("cy", "pl", "ro", "uk", "ur", "pa", "ar", "bn", "pt", "so");
        assertThat(LANGUAGES.offered())
                .filteredOn(Language::rightToLeft)
                .extracting(Language::code)
                .containsExactly("ur", "ar");
    }

    @ParameterizedTest
    @FieldSource("TRANSLATED")
    void everyPlaceHasWordsForEveryReader(String code) {
        assertThat(of(code).values())
                .hasSizeGreaterThan(180)
                .allSatisfy(text -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
        assertThat(of(code)).containsOnlyKeys(of("en").keySet());
    }

    @ParameterizedTest
    @FieldSource("TRANSLATED")
    void noWordsStandThereThatNoPageShows(String code) {
        var shown = new HashSet<>(LANGUAGES.english().places());
        for (var reader : Reader.values()) {
            Wording.of(reader)
                    .places()
                    .forEach(place -> shown.add(
                            words(code).find(reader.key() + "." + place) == null ? place : reader.key() + "." + place));
        }
        assertThat(words(code).places()).isSubsetOf(shown);
    }

    @ParameterizedTest
    @FieldSource("TRANSLATED")
    void linksAndNumbersAreThoseOfTheEnglishWords(String code) {
        var english = of("en");
        // "Adult" is said of a man or of a woman in many languages, so its place may hold the age.
        assertThat(of(code))
                .allSatisfy(
                        (place, text) -> assertThat(held(place.equals("readers.adult") ? text.replace("18", "") : text))
                                .as("%s in %s", place, code)
                                .isEqualTo(held(english.get(place))));
    }

    @ParameterizedTest
    @FieldSource("TRANSLATED")
    void noEnglishIsLeftOver(String code) {
        var english = of("en");
        assertThat(of(code)).allSatisfy((place, text) -> {
            assertThat(text).as(place).isNotEqualTo(english.get(place)).doesNotContainPattern(ENGLISH);
            if (!isLatin(code)) {
                assertThat(LATIN.matcher(text).results().map(MatchResult::group))
                        .as(place)
                        .isSubsetOf(NAMES);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("TRANSLATED")
    void aButtonThatIsNamedIsNamedAsItIsWritten(String code) {
        var words = words(code);
        assertThat(MENTION_SEND)
                .allSatisfy(place -> assertThat(words.get(place)).contains(words.get("send")));
        assertThat(Reader.values())
                .allSatisfy(reader ->
                        assertThat(Wording.of(reader, words).get("hide")).contains(words.get("leave")));
        assertThat(words.get("reply.busy")).contains(words.get("reply.open"));
        assertThat(words.get("unchecked")).contains("(English)");
    }

    @ParameterizedTest
    @FieldSource("TRANSLATED")
    void theThreeReadersAreSpokenToDifferently(String code) {
        for (var place : List.of("hide", "after", "folded.lead", "test", "more.lead", "place", "hurt")) {
            assertThat(Arrays.stream(Reader.values())
                            .map(reader -> Wording.of(reader, words(code)).get(place)))
                    .as(place)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @FieldSource("TRANSLATED")
    void eachIsWrittenInItsOwnLetters(String code) {
        var script = Map.of("uk", "Cyrillic", "ur", "Arabic", "ar", "Arabic", "pa", "Gurmukhi", "bn", "Bengali")
                .getOrDefault(code, "Latin");
        var own = Pattern.compile("\\p{Is%s}".formatted(script));
        assertThat(of(code))
                .allSatisfy((place, text) -> assertThat(text).as(place).containsPattern(own));
    }

    /** Contrast: what a language does not say is not shown as nothing. */
    @Test
    void aPlaceWithoutWordsIsNotShownEmpty() {
        assertThatNullPointerException().isThrownBy(() -> words("so").get("nothing"));
        assertThat(LANGUAGES.in("xx").language().code()).isEqualTo("en");
    }

    private static Words words(String code) {
        return LANGUAGES.in(code);
    }

    /** Everything that a page can show, the words of each reader under the reader's name. */
    private static Map<String, String> of(String code) {
        var shown = new TreeMap<String, String>();
        LANGUAGES
                .english()
                .places()
                .forEach(place -> shown.put(place, words(code).get(place)));
        for (var reader : Reader.values()) {
            var wording = Wording.of(reader, words(code));
            wording.places().forEach(place -> shown.put(reader.key() + "." + place, wording.get(place)));
        }
        return shown;
    }

    private static List<String> held(String text) {
        return HELD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(each -> each.replaceAll(",$", ""))
                .sorted()
                .toList();
    }

    private static boolean isLatin(String code) {
        return Set.of("cy", "pl", "ro", "pt", "so").contains(code);
    }

    /** Every place in the English file is shown by a page. */
    @Test
    void everyEnglishPlaceIsAskedForSomewhere() {
        var asked = pages();
        assertThat(LANGUAGES.english().places().stream()
                        .filter(place -> !asked.contains("'" + place + "'") && !asked.contains("\"" + place + "\""))
                        .filter(place -> !place.startsWith("progress.")))
                .isEmpty();
        assertThat(LANGUAGES.english().places().stream().filter(place -> place.startsWith("progress.")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReportStatus.values())
                        .map(each -> "progress." + each.name())
                        .toList());
    }

    private static String pages() {
        try (var templates = Files.walk(Path.of("src", "main", "resources", "templates"));
                var classes = Files.walk(Path.of("src", "main", "java", "org", "thinkuknow"))) {
            return Stream.concat(templates, classes)
                    .filter(Files::isRegularFile)
                    .map(TranslationsTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
