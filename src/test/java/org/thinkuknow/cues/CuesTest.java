package org.thinkuknow.cues;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.support.CountedList;
import org.thinkuknow.support.CountedText;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CuesTest {

    private static final int LONGEST_REPORT = 10_000;
    private static final Problems PROBLEMS = new Problems();
    private static final Cues CUES = Cues.read(ContentFiles.packed(), PROBLEMS);

    @Test
    void everyCueIsFoundInItsExamplesAndNotElsewhere() {
        assertThat(PROBLEMS.found()).isEmpty();
        assertThat(ids("i dont want to be here anymore")).contains("suicide");
        assertThat(ids("this game is so hard to beat")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i dont want to live",
                "I DON'T WANT TO LIVE",
                "I don’t want to live",
                "I don‘t want to live",
                "i don`t want to live",
                "i dont 😭 want to live",
                "😭😭 i dont want to live 💔",
                "i dont want 👩🏽‍🦱❤️ to live",
                "i dont wa\u200bnt to live",
                "i  dont\n\nwant\tto live...",
                "ì dönt wànt tö live"
            })
    void wordsAreFoundHoweverTheyAreTyped(String text) {
        assertThat(ids(text)).contains("suicide");
    }

    @Test
    void wordsMustStandTogetherToMeanSomething() {
        assertThat(ids("he wants to meet me tomorrow after school")).contains("meeting-soon");
        assertThat(ids("i want to live by the sea and my gran does not")).doesNotContain("suicide");
        assertThat(ids("He wants to meet. " + "blah ".repeat(60) + "The shop opens tomorrow."))
                .doesNotContain("meeting-soon");
    }

    @Test
    void theMostUrgentIsFoundBesideTheLessUrgent() {
        assertThat(CUES.in("he keeps asking me to send pics and i want to die"))
                .extracting(found -> found.cue().level())
                .contains(Cue.Level.ONE, Cue.Level.TWO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u00a0", "😀", "...", "؟", "مرحبا كيف حالك"})
    void nothingIsFoundWhereNothingIsSaid(String text) {
        assertThat(CUES.in(text)).isEmpty();
    }

    @Test
    void theLongestReportIsReadToItsEnd() {
        var ending = " he wants to meet me tonight";
        var text = "so anyway ".repeat(LONGEST_REPORT / 10).substring(0, LONGEST_REPORT - ending.length()) + ending;
        assertThat(text).hasSize(LONGEST_REPORT);
        assertThat(ids(text)).contains("meeting-soon");
        assertThat(ids("a".repeat(LONGEST_REPORT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he wants to meet me tonight ",
                "he hit me he will post it tell no one i met him online ",
                "i want to die lol ",
                "send more or he will post my pictures to everyone tonight ",
                "he touches me every night not ",
                "he she they him her ",
                "so anyway ",
                "a",
                ". ",
                "’",
                "😭"
            })
    void twiceTheReportTakesTwiceTheSteps(String part) {
        var once = Steps.of(part, LONGEST_REPORT);
        var twice = Steps.of(part, 2 * LONGEST_REPORT);
        assertThat(twice.characters()).as("characters looked at").isLessThanOrEqualTo(once.characters() * 5 / 2);
        assertThat(twice.words()).as("words looked at").isLessThanOrEqualTo(once.words() * 5 / 2);
    }

    /** What was looked at while a report was read. */
    private record Steps(long characters, long words) {

        static Steps of(String part, int length) {
            var text = new CountedText(part.repeat(length / part.length()));
            var words = new CountedList<>(CUES.words(text));
            CUES.in(words);
            return new Steps(text.steps(), words.steps());
        }
    }

    @Test
    void aReasonQuotesNothingThatAnybodyWrote() {
        var text = "Zebedee Quux wants to meet me tonight at Plumstead and says he will post it";
        var reasons = CUES.in(text).stream().map(FoundCue::cue).map(Cue::reason).toList();
        assertThat(reasons)
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason)
                        .doesNotContainIgnoringCase("zebedee")
                        .doesNotContainIgnoringCase("quux")
                        .doesNotContainIgnoringCase("plumstead"));
        assertThat(reasons)
                .isSubsetOf(CUES.in("he wants to meet me tonight and says he will post it").stream()
                        .map(FoundCue::cue)
                        .map(Cue::reason)
                        .toList());
    }

    @Test
    void theSpansAreThoseOfTheWordsAsTheyWereTyped() {
        var text = "😀 ok so I dOn’t  wa\u200bnt to liiive, he says";
        var spans = CUES.in(text).stream()
                .filter(found -> found.cue().id().equals("suicide"))
                .findFirst()
                .orElseThrow()
                .where();
        assertThat(spans.stream().map(span -> text.substring(span.start(), span.end())))
                .containsExactly("dOn’t", "wa\u200bnt", "to", "liiive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i am not going to meet him tomorrow",
                "hes not hurting me",
                "he has never touched me",
                "he hit me in minecraft and i lost",
                "my cousin touched me when i was 6 but he moved to spain years ago and we have no contact",
                "this homework makes me want to die lol"
            })
    void whatIsDeniedOverOrSaidInFunIsNotUrgent(String text) {
        assertThat(levels(text)).doesNotContain(Cue.Level.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i am not going to meet him tomorrow because i want to die",
                "hes not hurting me today but he touches me at night",
                "he hit me in minecraft lol. my uncle comes into my room at night",
                "my cousin touched me when i was 6 and he still comes round every sunday",
                "i want to die in minecraft lol. no really i cut myself last night"
            })
    void whatIsTakenBackHidesNothingElse(String text) {
        assertThat(levels(text)).contains(Cue.Level.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum1 off snap wants 2 meet me 2moro",
                "im meetin a lad off the game tmrw he says hes 15",
                "he sez hell post it if i blok him",
                "i dnt wanna be here nemore",
                "my uncl tuches me",
                "ive been huuurting myself",
                "someone is blackmaling me"
            })
    void textSpeakAndSlipsAreUnderstood(String text) {
        assertThat(levels(text)).contains(Cue.Level.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete it all after im gone",
                "delete it all after I'm gone",
                "delete it all after i am gone",
                "delete it all after I am gone"
            })
    void shortenedWordsAreReadAsTheLongOnes(String text) {
        assertThat(ids(text)).contains("suicide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"my daughter is starting secondary school", "my dad is cooking and gran is hearing my spellings"
            })
    void anOrdinaryWordIsNoSlipOfAGrimOne(String text) {
        assertThat(levels(text)).doesNotContain(Cue.Level.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dwi isio marw",
                "mae rhywun yn bygwth rhannu fy lluniau",
                "nie chcę już żyć",
                "wujek mnie dotyka"
            })
    void theBasicsAreKnownInWelshAndPolish(String text) {
        assertThat(levels(text)).contains(Cue.Level.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😭", "👩🏽‍🦱", "\u200b\u200d", "مرحبا ", "\u202eabc\u202c ", "a\u0301", "\ud83d"})
    void oddCharactersInMassesAreReadOver(String odd) {
        var text = odd.repeat(LONGEST_REPORT / odd.length() - 5);
        assertThat(CUES.in(text)).isEmpty();
        assertThat(ids(text + " i want to die " + text)).contains("suicide");
    }

    private static List<Cue.Level> levels(String text) {
        return CUES.in(text).stream().map(found -> found.cue().level()).toList();
    }

    private static List<String> ids(String text) {
        return CUES.in(text).stream().map(FoundCue::cue).map(Cue::id).toList();
    }
}
