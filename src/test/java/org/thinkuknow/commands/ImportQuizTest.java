package org.thinkuknow.commands;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.thinkuknow.content.Problem;
import org.thinkuknow.support.ContentCopy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A quiz from elsewhere becomes a file of ours that the content check takes. */
@ExtendWith(OutputCaptureExtension.class)
class ImportQuizTest {

    /** No quiz from elsewhere says what belongs to one of our lessons, nor has as many questions and kinds. */
    private static final Pattern LEFT_TO_A_WRITER = Pattern.compile(
            "`(before|after|strand|look-again)` is missing here; .*|`strand` must be one of .*|"
                    + "The lesson has no step ``; .*|A quiz (has|ends|for this age has) .*|At least \\d+ questions are .*");

    private static final String LESSON = "4-7/friends-on-a-screen";

    @TempDir
    private Path directory;

    @Test
    void moodlesGiftBecomesAQuizOfOurs(CapturedOutput printed) throws IOException {
        var gift = Files.writeString(directory.resolve("quiz.gift"), """
                ::Who helps::Who can help you? {
                =A grown-up you trust #Yes. Tell someone you trust.
                ~Nobody #There is always somebody. A grown-up can help.
                }
                """);
        assertThat(Command.run("import-quiz", gift.toString(), LESSON)).contains(0);
        assertThat(printed.getOut())
                .contains(
                        "ask: Who can help you?",
                        "say: A grown-up you trust",
                        "right: true",
                        "why: There is always somebody. A grown-up can help.");
        assertTaken(printed.getOut());
    }

    @Test
    void aKahootSpreadsheetBecomesAQuizAndWhatIsMissingIsSaid(CapturedOutput printed) throws IOException {
        assertThat(Command.run("import-quiz", kahoot().toString(), LESSON)).contains(0);
        assertThat(printed.getOut()).contains("ask: Who can help?", "say: A teacher");
        assertThat(printed.getErr()).contains("no feedback");
    }

    @Test
    void aLessonOrAFileThatIsNotThereIsNamed(CapturedOutput printed) throws IOException {
        assertThat(Command.run("import-quiz", kahoot().toString(), "7-11/no-such-lesson"))
                .contains(1);
        assertThat(Command.run("import-quiz", directory.resolve("none.gift").toString(), LESSON))
                .contains(1);
        assertThat(printed.getErr())
                .contains("There is no lesson 7-11/no-such-lesson", "none.gift cannot be read as a quiz");
        assertThat(printed.getOut()).doesNotContain("questions:");
    }

    /** In place of the lesson's own quiz it is read without a fault in its form. */
    private void assertTaken(String yaml) {
        var content = ContentCopy.in(directory);
        content.write(ContentCopy.QUIZ, yaml.lines().toList());
        assertThat(content.problemsIn(ContentCopy.QUIZ))
                .extracting(Problem::mend)
                .isNotEmpty()
                .allMatch(LEFT_TO_A_WRITER.asMatchPredicate());
    }

    private Path kahoot() throws IOException {
        var file = directory.resolve("quiz.xlsx");
        try (var stream = Files.newOutputStream(file);
                var workbook = new Workbook(stream, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            var heads = new String[] {
                "",
                "Question - max 120 characters",
                "Answer 1 - max 75 characters",
                "Answer 2 - max 75 characters",
                "Answer 3 - max 75 characters",
                "Answer 4 - max 75 characters",
                "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
                "Correct answer(s) - choose at least one"
            };
            for (var column = 0; column < heads.length; column++) {
                sheet.value(7, column, heads[column]);
            }
            sheet.value(8, 0, 1);
            sheet.value(8, 1, "Who can help?");
            sheet.value(8, 2, "A teacher");
            sheet.value(8, 3, "A stone");
            sheet.value(8, 6, 20);
            sheet.value(8, 7, "1");
        }
        return file;
    }
}
