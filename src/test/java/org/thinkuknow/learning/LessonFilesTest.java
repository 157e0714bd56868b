package org.thinkuknow.learning;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.ContentCopy.LESSON;

/** Each mistake in a lesson is shown at its line, with its mend. */
class LessonFilesTest {

    private static final String OLDER = "lessons/7-11/who-is-a-friend-online/lesson.md";
    private static final String OLDEST = "lessons/14-18/when-it-stops-feeling-right/lesson.md";

    @TempDir
    private Path directory;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory);
    }

    @Test
    void theRealContentHasNoMistake() {
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void aLessonBeginsWithItsEntries() {
        content.remove(LESSON, "---");
        content.assertShown(LESSON, 1, "must begin with `---`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "strand", "aim", "minutes", "summary"})
    void everyEntryIsNeeded(String key) {
        content.remove(LESSON, key + ":.*");
        content.assertShown(LESSON, 2, "`%s` is missing".formatted(key));
    }

    @Test
    void anUnknownStrandIsShownAtItsLine() {
        var line = content.change(LESSON, "strand:.*", "strand: cookery");
        content.assertShown(LESSON, line, "`strand` must be one of the eight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i-can", "computing", "relationships"})
    void everyListIsNeeded(String key) {
        content.remove(LESSON, key + ":.*");
        content.assertShown(LESSON, 2, "`%s` must be a list".formatted(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"computing", "relationships"})
    void aLessonFitsSomewhere(String key) {
        var line = content.change(LESSON, key + ":.*", key + ": []");
        content.assertShown(LESSON, line, "Name at least one id");
    }

    @Test
    void fiveThingsToSayAreTooMany() {
        var line = content.change(LESSON, "i-can:.*", "i-can:\n  - One.\n  - Two.\n  - Three.");
        content.assertShown(LESSON, line, "Two to four sentences stand here; these are");
    }

    @Test
    void aPlaceInTheCurriculumIsOneOfTheList() {
        var line = content.change(LESSON, "computing:.*", "computing: [ks9-flying]");
        content.assertShown(LESSON, line, "content/curriculum.yaml has no `ks9-flying` of the subject computing");
    }

    @Test
    void aPlaceInTheCurriculumStandsUnderItsSubject() {
        var line = content.change(LESSON, "computing:.*", "computing: [primary-online-safety]");
        content.assertShown(LESSON, line, "has no `primary-online-safety` of the subject computing");
    }

    @Test
    void aMisspeltEntryIsShownAtItsLine() {
        var line = content.change(LESSON, "summary:(.*)", "sumary:$1");
        content.assertShown(LESSON, line, "`sumary` is not known");
    }

    @Test
    void minutesAreANumber() {
        var line = content.change(LESSON, "minutes:.*", "minutes: half an hour");
        content.assertShown(LESSON, line, "`minutes` must be a whole number");
    }

    @Test
    void theTimesOfTheStepsAddUp() {
        var line = content.change(LESSON, "minutes:.*", "minutes: 31");
        content.assertShown(LESSON, line, "make them the same");
    }

    @Test
    void aLessonTakesTheTimeOfItsAge() {
        var line = content.change(OLDEST, "minutes:.*", "minutes: 30");
        content.assertShown(OLDEST, line, "A lesson for 14-18 takes 45 minutes");
    }

    @Test
    void eightStepsAreTooManyForTheYoungest() {
        var last = content.numbersOf(LESSON, "## .*").getLast();
        var more = "## One more (1 minute)\n\n![It teaches.](tell-someone.svg)\n\n"
                .repeat(8 - content.numbersOf(LESSON, "## .*").size());
        content.change(LESSON, Pattern.quote(content.lines(LESSON).get(last - 1)), more + "$0");
        content.assertShown(
                LESSON, content.numbersOf(LESSON, "## .*").getLast(), "A lesson for 4-7 has 5 to 7 steps; this has 8");
    }

    @Test
    void fiveStepsAreTooFewForTheOldest() {
        content.cut(OLDEST, content.numbersOf(OLDEST, "## .*").get(5) - 1);
        content.assertShown(
                OLDEST,
                content.numbersOf(OLDEST, "## .*").getLast(),
                "A lesson for 14-18 has 6 to 8 steps; this has 5");
    }

    @Test
    void aStepForTheYoungestHasSixtyWords() {
        var heading = content.numberOf(LESSON, "## .*");
        content.change(LESSON, ":::talk.*", "word ".repeat(60) + "\n\n$0");
        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(heading);
            assertThat(problem.mend()).contains("at most 60 words");
        });
    }

    @Test
    void theYoungestHaveNoEasyVersion() {
        var line = content.change(LESSON, "## .*", "$0\n:::easy\nMia waves.\n:::");
        content.assertShown(LESSON, line, "take the `:::easy` block out");
    }

    @Test
    void everyStepForReadersHasAnEasyVersion() {
        content.change(OLDER, ":::easy", ":::do");
        content.assertShown(OLDER, content.numberOf(OLDER, "## .*"), "The step has no easy version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"do", "talk", "help", "sheet"})
    void everyLessonHasEveryKindOfBlock(String kind) {
        var lines = content.lines(OLDER);
        lines.replaceAll(line -> line.startsWith(":::" + kind) ? ":::easy" : line);
        content.write(OLDER, lines);
        content.assertShown(OLDER, 1, "The lesson has no `:::%s` block".formatted(kind));
    }

    @Test
    void theLastStepSaysHowToGetHelp() {
        var lines = content.lines(OLDER);
        lines.set(content.numbersOf(OLDER, ":::help.*").getLast() - 1, ":::do");
        content.write(OLDER, lines);
        content.assertShown(
                OLDER, content.numbersOf(OLDER, "## .*").getLast(), "The last step is about telling someone");
    }

    @Test
    void aLessonHasOneWorksheet() {
        var line = content.change(LESSON, ":::sheet.*", "$0\nDraw.\n:::\n$0");
        content.assertShown(LESSON, line + 3, "one worksheet, and this is a second");
    }

    @Test
    void helpNeedsAHeading() {
        var line = content.change(LESSON, ":::help.*", ":::help");
        content.assertShown(LESSON, line, "Give this block a heading");
    }

    @Test
    void aChatHasNoHeading() {
        var line = content.change(LESSON, ":::chat", ":::chat A chat");
        content.assertShown(LESSON, line, "A `:::chat` has no heading");
    }

    @ParameterizedTest
    @ValueSource(strings = {"You need.", "Sensitive points.", "Adaptations.", "Home sheet: "})
    void theNotesHaveFourParts(String part) {
        content.change(LESSON, Pattern.quote("**" + part) + "(.*)", "$1");
        content.assertShown(
                LESSON,
                content.numberOf(LESSON, part.startsWith("You") ? "\\*\\*Sens.*" : "\\*\\*You.*"),
                "The notes lack **" + part);
    }

    @Test
    void theNotesKeepTheirOrder() {
        var need = content.numberOf(LESSON, "\\*\\*You need.*");
        var lines = content.lines(LESSON);
        Collections.swap(lines, need - 1, content.numberOf(LESSON, "\\*\\*Adaptations.*") - 1);
        content.write(LESSON, lines);
        content.assertShown(LESSON, need, "**Adaptations.** stands too early");
    }

    @Test
    void whatHoldsForEveryLessonIsNotRepeated() {
        var line = content.change(LESSON, "\\*\\*You need.*", "**Ground rules.** We listen.\n\n$0");
        content.assertShown(LESSON, line, "The notes before the first step have no part **Ground rules.**");
    }

    @Test
    void whatHoldsForEveryLessonIsChecked() {
        var file = "lessons/for-every-lesson.md";
        var line = content.change(file, "## .*", ":::shout\n:::\n$0");
        content.assertShown(file, line, "`:::shout` is no block");
    }
}
