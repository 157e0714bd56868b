package org.thinkuknow.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTest {

    private static final Map<String, Integer> LIBRARY = Stream.of(
                    ("a account ai alone before being blackmail brother delete embarrassed evidence friend group here hurt "
                                    + "later lot monster naked nobody phone picture porn scared screenshot secret some someone something "
                                    + "stop suicide teacher think touch trouble want with")
                            .split(" "))
            .collect(Collectors.toMap(word -> word, _ -> 5));
    private static final Spelling SPELLING = new Spelling(LIBRARY, Set.of("chair", "stopper"));

    @ParameterizedTest
    @CsvSource({
        "deleat, delete",
        "delte, delete",
        "dleete, delete",
        "screnshot, screenshot",
        "screeenshot, screenshot",
        "scrd, scared",
        "blckml, blackmail",
        "frend, friend",
        "freind, friend",
        "fwend, friend",
        "embarased, embarrassed",
        "suiside, suicide",
        "tuch, touch",
        "naykid, naked",
        "trubble, trouble",
        "delrte, delete"
    })
    void mistakesOfChildrenAndThumbsAreRead(String typed, String meant) {
        assertThat(likeliest(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "fone, phone",
        "monsta, monster",
        "teecha, teacher",
        "fink, think",
        "pikcha, picture",
        "bruvva, brother",
        "wif, with"
    })
    void whatIsWrittenAsItIsHeardIsRead(String typed, String meant) {
        assertThat(likeliest(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "sum1, someone",
        "l8r, later",
        "b4, before",
        "p0rn, porn",
        "n4k3d, naked",
        "d3lete, delete",
        "alot, a lot",
        "stopbeing, stop being"
    })
    void textSpeakAndLostSpacesAreRead(String typed, String meant) {
        assertThat(likeliest(typed)).isEqualTo(meant);
    }

    @Test
    void twoWordsThatTheLibraryWritesAsOneAreJoined() {
        assertThat(SPELLING.of(List.of("some", "one", "here")))
                .extracting(readings -> readings.getFirst().words())
                .containsExactly("someone", "here");
    }

    @Test
    void aKnownWordIsNeverReadAsAnother() {
        assertThat(SPELLING.of(List.of("some", "chair", "stopper")))
                .extracting(List::size)
                .containsExactly(1, 1, 1);
        assertThat(likeliest("chair")).isEqualTo("chair");
    }

    @Test
    void aWordNobodyKnowsIsLeftOut() {
        assertThat(SPELLING.of(List.of("xylophone", "مرحبا", "42", "q"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nik2013ж", "ж2a", "4γάμμα4b", "مرحبا2u", "l8ré", "p0rn\uD83D\uDE00", "你好4u"})
    void lettersOfAnotherScriptBesideDigitsAreLeftOutToo(String typed) {
        assertThat(SPELLING.of(List.of(typed))).isEmpty();
    }

    @Test
    void aWordUsedMoreOftenIsLikelierMeant() {
        assertThat(new Spelling(Map.of("sent", 90, "seat", 1), Set.of())
                        .of(List.of("seet"))
                        .getFirst())
                .first()
                .extracting(Spelling.Reading::words)
                .isEqualTo("seat");
        assertThat(new Spelling(Map.of("boat", 90, "coat", 1), Set.of())
                        .of(List.of("voat"))
                        .getFirst())
                .first()
                .extracting(Spelling.Reading::words)
                .isEqualTo("boat");
        assertThat(new Spelling(Map.of("boat", 1, "coat", 90), Set.of())
                        .of(List.of("voat"))
                        .getFirst())
                .first()
                .extracting(Spelling.Reading::words)
                .isEqualTo("coat");
    }

    private static String likeliest(String typed) {
        var read = SPELLING.of(List.of(typed));
        return read.isEmpty() ? "" : read.getFirst().getFirst().words();
    }
}
