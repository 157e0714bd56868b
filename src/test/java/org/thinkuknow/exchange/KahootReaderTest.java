package org.thinkuknow.exchange;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.thinkuknow.learning.AgeBand;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KahootReaderTest {

    private static final String[] HEADS = {
        "",
        "Question - max 120 characters",
        "Answer 1 - max 75 characters",
        "Answer 2 - max 75 characters",
        "Answer 3 - max 75 characters",
        "Answer 4 - max 75 characters",
        "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
        "Correct answer(s) - choose at least one"
    };

    @Test
    void questionsWithOneAndWithSeveralRightAnswersAreRead() throws IOException {
        var quiz = read(
                HEADS,
                new Object[] {1, "Who can help?", "A teacher", "A stone", null, null, 20, "1"},
                new Object[] {2, "What may be shared?", "A joke", "A password", "A trick", "An address", 20, "1,3"});
        assertThat(quiz.yaml().replaceAll("\\s+", " "))
                .contains(
                        "id: hw-11-14-01 kind: one strand: health-wellbeing-and-lifestyle ask: Who can help?",
                        "- say: A teacher right: true",
                        "id: hw-11-14-02 kind: several",
                        "- say: A trick right: true",
                        "- say: An address why:");
        assertThat(quiz.report())
                .anySatisfy(line -> assertThat(line).contains("no feedback"))
                .anySatisfy(line -> assertThat(line).contains("no quiz here has a clock"));
    }

    @Test
    void aRightAnswerThatIsANumberIsRead() throws IOException {
        assertThat(read(HEADS, new Object[] {1, "Who?", "Me", "You", null, null, 20, 2})
                        .yaml()
                        .replaceAll("\\s+", " "))
                .contains("- say: You right: true");
    }

    @Test
    void aQuestionWithoutARightAnswerIsLeftOutAndNamed() throws IOException {
        var quiz = read(HEADS, new Object[] {1, "What do you think?", "This", "That", null, null, 20, null});
        assertThat(quiz.size()).isZero();
        assertThat(quiz.report())
                .anySatisfy(line -> assertThat(line).contains("Row 9: no answer is marked as right; left out."));
    }

    @Test
    void anotherSpreadsheetIsNamedAsSuch() throws IOException {
        assertThat(read(new String[] {"Name", "Age"}, new Object[] {"Mia", 9}).report())
                .first()
                .asString()
                .contains("this is not the spreadsheet of a Kahoot");
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() {
        assertThatThrownBy(() -> KahootReader.read(
                        new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8)), ids(), "online-bullying"))
                .isInstanceOf(IOException.class);
    }

    private static ImportedQuiz read(String[] heads, Object[]... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 1, "Quiz template");
            for (var column = 0; column < heads.length; column++) {
                sheet.value(7, column, heads[column]);
            }
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].length; column++) {
                    switch (rows[row][column]) {
                        case String text -> sheet.value(8 + row, column, text);
                        case Number number -> sheet.value(8 + row, column, number);
                        case null, default -> {}
                    }
                }
            }
        }
        return KahootReader.read(
                new ByteArrayInputStream(bytes.toByteArray()), ids(), "health-wellbeing-and-lifestyle");
    }

    private static NewIds ids() {
        return new NewIds("hw", AgeBand.ELEVEN_TO_FOURTEEN);
    }
}
