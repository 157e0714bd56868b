package org.thinkuknow.readability;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.ContentCopy.LESSON;
import static org.thinkuknow.support.ContentCopy.QUIZ;

/** What is too hard for its age is shown at its hardest sentence. */
class ReadabilityFilesTest {

    private static final String LIMITS = "readability.yaml";
    private static final String OLDER = "lessons/7-11/who-is-a-friend-online/lesson.md";
    private static final String ANSWER = "ask/tried.md";
    private static final String HARD =
            "Unauthorised dissemination constitutes a considerable infringement of confidentiality and "
                    + "necessitates immediate notification.";

    @TempDir
    private Path directory;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory);
    }

    @Test
    void everyBandIsMeasured() {
        assertThat(Readability.check(content.files(), new Problems()))
                .extracting(Measured::band)
                .contains(AgeBand.values());
    }

    @Test
    void aLessonForTheYoungestIsMeasured() {
        var line = content.change(LESSON, ":::talk.*", "Be kind.\n\n" + HARD.repeat(12) + "\n\n$0");
        assertShown(LESSON, line + 2, "by Spache, and may be for age 7 here");
    }

    @Test
    void aLessonForReadersIsMeasuredTwice() {
        var line = content.change(OLDER, ":::do", (HARD + "\n\n").repeat(12) + "$0");
        assertShown(OLDER, line, "by Flesch-Kincaid, and may be for age 9 here");
        assertShown(OLDER, line, "by Dale-Chall, and may be for age 9 here");
        assertShown(OLDER, line, "first in the hardest, which is “Unauthorised dissemination");
    }

    @Test
    void whatTeachersReadIsNotMeasured() {
        content.change(OLDER, ":::teacher", "$0\n" + (HARD + "\n\n").repeat(12));
        content.change(OLDER, ":::sheet.*", "$0\n" + (HARD + "\n\n").repeat(12));
        assertThat(problems()).isEmpty();
    }

    @Test
    void easyReadIsMeasuredByItself() {
        var line = content.change(OLDER, ":::easy", "$0\n" + (HARD + "\n\n").repeat(2)) + 1;
        assertThat(problems()).extracting(Problem::line).containsOnly(line);
        assertShown(OLDER, line, "may be for age 8 here");
    }

    @Test
    void aQuizIsMeasured() {
        var lines = content.lines(QUIZ);
        lines.replaceAll(line -> line.startsWith("        why: ") ? "        why: " + HARD : line);
        content.write(QUIZ, lines);
        assertShown(QUIZ, content.numberOf(QUIZ, "        why: .*"), "may be for age 7 here");
    }

    @Test
    void anAnswerIsForTheYoungestOfItsBands() {
        answer("[7-11, 14-18]", HARD);
        assertThat(problems())
                .extracting(Problem::mend)
                .isNotEmpty()
                .allMatch(mend -> mend.contains("may be for age 9 here"));
        answer("[14-18]", HARD);
        assertThat(problems())
                .extracting(Problem::mend)
                .isNotEmpty()
                .allMatch(mend -> mend.contains("may be for age 14 here"));
    }

    @Test
    void shortTextsOfAKindAreMeasuredTogether() {
        content.write(ANSWER, List.of("---", "bands: [14-18]", "short: You can tell.", "---", "Ask us. You may stop."));
        content.write(
                "ask/tried-too.md",
                List.of("---", "bands: [14-18]", "short: You can stop.", "---", "Ask. You can tell."));
        assertThat(Readability.check(content.files(), new Problems()))
                .filteredOn(text -> text.text().endsWith("together"))
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.kind()).isEqualTo("answer");
                    assertThat(text.words()).isEqualTo(15);
                });
    }

    @Test
    void theLimitsStandInAFile() {
        var problems = new Problems();
        content.change(LIMITS, "  reading-age: 9", "  reading-age: 4");
        Readability.check(content.files(), problems);
        assertThat(problems.found()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).matches("lessons/7-11/.*|ask/.*");
            assertThat(problem.mend()).contains("may be for age 4 here");
        });
    }

    @Test
    void everyBandHasALimit() {
        content.change(LIMITS, "- for: 14-18", "- for: 18-99");
        assertShown(
                LIMITS,
                content.numberOf(LIMITS, "- for: 18-99"),
                "`for` must be one of 4-7, 7-11, 11-14, 14-18, easy-read");
        assertShown(LIMITS, 1, "There is no entry for `14-18`");
    }

    @Test
    void anUnknownMeasureIsShownAtItsLine() {
        var line = content.change(LIMITS, "  measures: \\[spache]", "  measures: [gut feeling]");
        assertShown(LIMITS, line, "`gut feeling` is no measure; use flesch-kincaid, dale-chall, spache");
    }

    @Test
    void theTablesHaveARowForEachTextAndOneForEachBand() {
        var texts = Readability.check(content.files(), new Problems());
        assertThat(new ReadingAges(texts).toString().lines())
                .hasSize(1 + texts.size() + AgeBand.values().length)
                .anyMatch(row ->
                        row.matches(LESSON + " +lesson +\\d+ +\\d\\.\\d +Spache \\d\\.\\d \\(.*\\) +\\d\\.\\d +7"))
                .anyMatch(row -> row.matches("Ages 14 to 18: \\d+ texts, \\d+ words, .* the limit is 14"));
    }

    private void answer(String bands, String words) {
        content.write(ANSWER, List.of("---", "bands: " + bands, "short: Tell.", "---", (words + " ").repeat(12)));
    }

    private List<Problem> problems() {
        var problems = new Problems();
        Readability.check(content.files(), problems);
        return problems.found();
    }

    private void assertShown(String file, int line, String mend) {
        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.mend()).contains(mend);
        });
    }
}
