package org.thinkuknow.labelling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing of a case comes into an example; all texts here are invented. */
class CaseTracesTest {

    private static final CaseTraces CASE = new CaseTraces(new ToldWords(
            List.of(
                    "Last week i met Zoë's cousin at the skate park by Harbourside, he calls himself kite_0042 and he is 27. he wants"
                            + " me to come to his van after school on Friday. my friend Tilda knows, I told her. Please help",
                    "he wrote again at 16:45"),
            List.of("marlow quill", "St Brannock's School", "07700 900 123 or quill@example.org")));

    @Test
    void fiveWordsInARowAreTheChildsOwnAndFourAreNobodys() {
        assertThat(CASE.in("she says come to his van, after school"))
                .singleElement()
                .asString()
                .contains("“come to his van after school”", "as somebody else would");
        assertThat(CASE.in("she says come to his van tonight")).isEmpty();
    }

    @Test
    void aStretchIsFoundWhateverItsCapitalsAndMarks() {
        assertThat(CASE.in("He Wants — me, to COME")).isNotEmpty();
        assertThat(CASE.in("he wants, me to run")).isEmpty();
    }

    @Test
    void aLongStretchIsSaidOnceAndWhole() {
        assertThat(CASE.in("he wants me to come to his van after school"))
                .singleElement()
                .asString()
                .contains("“he wants me to come to his van after school”");
    }

    @Test
    void noStretchGoesFromOneTextIntoTheNext() {
        assertThat(CASE.in("please help he wrote again")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ask zoe about it, zoe",
        "ask Zoë's mum, zoe",
        "at HARBOURSIDE today, harbourside",
        "tilda was there, tilda",
        "that is Skate again, skate",
        "marlow is worried, marlow",
        "from brannock's, brannock"
    })
    void aNameOfTheReportIsRefusedHoweverItIsTyped(String message, String name) {
        assertThat(CASE.in(message))
                .filteredOn(each -> each.contains("may be a name"))
                .singleElement()
                .asString()
                .contains("“" + name + "”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on Friday I was at school and He said Please",
                "my mum knows. Last time she was cross",
                "ask Wren about the bus in Northgate",
                "a skate shop"
            })
    void whatIsNobodysMayStandInBoth(String message) {
        assertThat(CASE.in(message)).isEmpty();
    }

    @Test
    void aTextThatShoutsNamesNobodyByItsCapitals() {
        var shouted =
                new CaseTraces(new ToldWords(List.of("MY TEACHER FOLLOWS ME TO THE BUS STOP EVERY TIME"), List.of()));
        assertThat(shouted.in("a teacher who follows people")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hes 27", "at 16 sharp", "since 45 minutes"})
    void aNumberOfTheReportIsRefused(String message) {
        assertThat(CASE.in(message)).singleElement().asString().startsWith("The number ");
    }

    @Test
    void anotherNumberIsTaken() {
        assertThat(CASE.in("hes 28 and its 17:30")).isEmpty();
    }

    @Test
    void aUserNameOfTheReportIsRefused() {
        assertThat(CASE.in("his snap is Kite_0042"))
                .anyMatch(each -> each.contains("“Kite_0042”") && each.contains("user name"));
        assertThat(CASE.in("his snap is crow_77")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail me wren@example.com",
                "see https://example.com/x",
                "see www.example.com",
                "on example.co.uk",
                "add @wrenbird",
                "ring 020 7946 0018",
                "ring +44 (0)20 7946 0018",
                "i live at zz9 9zz"
            })
    void waysToReachSomebodyAreRefusedThoughTheReportHasNoneOfThem(String message) {
        assertThat(CASE.in(message)).anyMatch(each -> each.startsWith("An example holds no "));
    }

    @Test
    void thousandsOfEmojiAndOtherScriptsHarmNothing() {
        assertThat(CASE.in("🦀".repeat(10_000))).isEmpty();
        assertThat(CASE.in("\u202eשלום she waits by the gate\u202c")).isEmpty();
    }

    @Test
    void nothingOfWhatWasToldStandsInItsTextForm() {
        assertThat(new ToldWords(List.of("secret"), List.of("name"))).hasToString("ToldWords");
        assertThat(TextWords.of("secret")).hasToString("TextWords");
    }
}
