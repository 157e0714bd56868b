package org.thinkuknow.learning;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.content.Problems;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.ContentCopy.LESSON;
import static org.thinkuknow.support.ContentCopy.ORDER;

/** Each mistake in the steps and blocks of a lesson, and in the order of lessons, is shown at its line, with its mend. */
class LessonPartsFilesTest {

    private static final String OLDER = "lessons/7-11/who-is-a-friend-online/lesson.md";

    @TempDir
    private Path directory;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory);
    }

    @Test
    void aStepNeedsATime() {
        var line = content.change(LESSON, "(## .*) \\(\\d+ minutes\\)", "$1");
        content.assertShown(LESSON, line, "ends with its time");
    }

    @Test
    void aLessonNeedsAStep() {
        content.cut(LESSON, content.numberOf(LESSON, "## .*") - 1);
        content.assertShown(LESSON, content.numbersOf(LESSON, "---").get(1) + 1, "There is no step");
    }

    @Test
    void aPictureMustBeThere() {
        var line = content.change(LESSON, "(!\\[.+])\\(.*\\)", "$1(no-such-picture.svg)");
        content.assertShown(LESSON, line, "There is no picture `no-such-picture.svg`");
    }

    @Test
    void aPictureNeedsWords() {
        var line = content.change(LESSON, "!\\[.+](\\(.*\\))", "![ ]$1");
        content.assertShown(LESSON, line, "The picture has no words");
    }

    @Test
    void theYoungestNeedAPictureInEveryStep() {
        content.remove(LESSON, "!\\[.*");
        content.assertShown(LESSON, content.numberOf(LESSON, "## .*"), "needs a picture");
    }

    @Test
    void olderChildrenDoNotNeedAPictureInEveryStep() {
        content.remove(OLDER, "!\\[.*");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void aBlockIsClosed() {
        var open = content.numberOf(LESSON, ":::teacher");
        content.remove(LESSON, ":::");
        content.assertShown(LESSON, open, "This block is never closed");
    }

    @Test
    void aBlockIsClosedBeforeTheNextOpens() {
        var close = content.numbersOf(LESSON, ":::").get(1);
        var lines = content.lines(LESSON);
        lines.set(close - 1, ":::help");
        content.write(LESSON, lines);
        content.assertShown(LESSON, close, "above is still open");
    }

    @Test
    void aCloseNeedsABlock() {
        var line = content.change(LESSON, ":::do", ":::");
        content.assertShown(LESSON, line, "closes nothing");
    }

    @Test
    void onlyKnownBlocksAreOpened() {
        var line = content.change(LESSON, ":::talk", ":::shout");
        content.assertShown(LESSON, line, "`:::shout` is no block");
    }

    @Test
    void aLineOfAChatHasAName() {
        var line = content.change(LESSON, "Gran: Hello Mia!", "hello there");
        content.assertShown(LESSON, line, "A line of a chat reads");
    }

    @Test
    void onlyTheTeacherReadsWhatStandsBeforeTheFirstStep() {
        var line = content.change(LESSON, ":::teacher", "Words for nobody.\n\n:::teacher");
        content.assertShown(LESSON, line, "Only a teacher block may stand before");
    }

    @Test
    void theTeachersNotesAreNeeded() {
        content.change(LESSON, ":::teacher", ":::talk");
        content.assertShown(LESSON, 1, "The teacher's notes are missing");
    }

    @Test
    void entriesAreReadableYaml() {
        var line = content.change(LESSON, "aim:.*", "aim: \"never closed");
        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(LESSON);
            assertThat(problem.line()).isGreaterThanOrEqualTo(line);
            assertThat(problem.mend()).contains("not readable YAML");
        });
    }

    @Test
    void everyLessonIsInTheOrder() {
        content.write("lessons/4-7/forgotten/lesson.md", content.lines(LESSON));
        content.assertShown("lessons/4-7/forgotten/lesson.md", 1, "is not in content/lessons/order.yaml");
    }

    @Test
    void theOrderNamesOnlyLessonsThatAreThere() {
        var line = content.change(ORDER, "  - friends-on-a-screen", "  - friends-on-a-screen\n  - never-written");
        content.assertShown(ORDER, line + 1, "There is no lesson content/lessons/4-7/never-written/lesson.md");
    }

    @Test
    void theOrderHasEveryBand() {
        content.change(ORDER, "14-18:", "14-19:");
        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(ORDER);
            assertThat(problem.mend()).contains("`14-18` must be a list");
        });
    }

    @Test
    void anEditorsMarkAtTheBeginningOfAFileIsNoMistake() throws Exception {
        var file = content.directory().resolve(LESSON);
        Files.writeString(file, "\ufeff" + Files.readString(file));
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void aFileOfWindowsIsNoMistake() throws Exception {
        Files.writeString(content.directory().resolve(LESSON), String.join("\r\n", content.lines(LESSON)));
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void everyBandHasALesson() {
        var lessons = Lessons.read(content.files(), new Problems());
        assertThat(List.of(AgeBand.values()))
                .allSatisfy(band -> assertThat(lessons.of(band)).isNotEmpty());
    }
}
