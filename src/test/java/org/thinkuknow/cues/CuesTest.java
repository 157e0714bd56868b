package org.thinkuknow.cues;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

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
    @ValueSource(strings = {"i dont want to live", "I DON'T WANT TO LIVE", "I don’t want to live", "I don‘t want to live", "i don`t want to live",
            "i dont 😭 want to live", "😭😭 i dont want to live 💔", "i dont want 👩🏽‍🦱❤️ to live", "i dont wa\u200bnt to live", "i  dont\n\nwant\tto live...", "ì dönt wànt tö live"})
    void wordsAreFoundHoweverTheyAreTyped(String text) {
        assertThat(ids(text)).contains("suicide");
    }

    @Test
    void wordsMustStandTogetherToMeanSomething() {
        assertThat(ids("we meet tomorrow after school")).contains("meeting-soon");
        assertThat(ids("i want to live by the sea and my gran does not")).doesNotContain("suicide");
        assertThat(ids("We meet. " + "blah ".repeat(30) + "The shop opens tomorrow.")).doesNotContain("meeting-soon");
    }

    @Test
    void theMostUrgentIsFoundBesideTheLessUrgent() {
        assertThat(CUES.in("he keeps asking me to send pics and i want to die")).extracting(Cue::level).contains("ONE", "TWO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u00a0", "😀", "...", "؟", "مرحبا كيف حالك"})
    void nothingIsFoundWhereNothingIsSaid(String text) {
        assertThat(CUES.in(text)).isEmpty();
    }

    @Test
    void theLongestReportIsReadInUnderASecond() {
        var ending = " he wants to meet me tonight";
        var text = "so anyway ".repeat(LONGEST_REPORT / 10).substring(0, LONGEST_REPORT - ending.length()) + ending;
        assertThat(text).hasSize(LONGEST_REPORT);
        CUES.in("the first reading prepares");
        assertThat(assertTimeout(Duration.ofSeconds(1), () -> ids(text))).contains("meeting-soon");
    }

    @Test
    void oneEndlessWordIsReadInUnderASecond() {
        assertThat(assertTimeout(Duration.ofSeconds(1), () -> ids("a".repeat(LONGEST_REPORT)))).isEmpty();
    }

    @Test
    void aReasonQuotesNothingThatAnybodyWrote() {
        var text = "Zebedee Quux wants to meet me tonight at Plumstead and says he will post it";
        var reasons = CUES.in(text).stream().map(Cue::reason).toList();
        assertThat(reasons).isNotEmpty().allSatisfy(reason -> assertThat(reason).doesNotContainIgnoringCase("zebedee")
                .doesNotContainIgnoringCase("quux").doesNotContainIgnoringCase("plumstead"));
        assertThat(reasons).isSubsetOf(CUES.in("meet tonight, he will post it").stream().map(Cue::reason).toList());
    }

    private static List<String> ids(String text) {
        return CUES.in(text).stream().map(Cue::id).toList();
    }
}
