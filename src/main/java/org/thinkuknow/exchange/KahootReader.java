package org.thinkuknow.exchange;

import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads a quiz from the spreadsheet in which Kahoot takes and gives questions: a row whose cells begin with "Question",
 * "Answer 1" and so on, a time limit and the numbers of the right answers, and a row for each question below it.
 */
public final class KahootReader {

    private static final String QUESTION = "Question";
    private static final String ANSWER = "Answer ";
    private static final String RIGHT = "Correct answer";
    private static final String TIME = "Time limit";
    private static final String NO_FEEDBACK =
            "Row %d: a Kahoot has no feedback; write a `why` for each option, and under `look-again` the heading "
                    + "of the step that answers it.";

    private final ImportedQuiz quiz = new ImportedQuiz("Imported quiz");
    private final NewIds ids;
    private final String strand;

    private KahootReader(NewIds ids, String strand) {
        this.ids = ids;
        this.strand = strand;
    }

    /**
     * Reads a spreadsheet.
     *
     * @param strand the slug of the lesson's strand
     * @throws IOException if it is no spreadsheet (.xlsx)
     */
    public static ImportedQuiz read(InputStream spreadsheet, NewIds ids, String strand) throws IOException {
        try (var workbook = new ReadableWorkbook(spreadsheet)) {
            var reader = new KahootReader(ids, strand);
            reader.read(workbook.getFirstSheet().read());
            return reader.quiz;
        } catch (ExcelReaderException e) {
            throw new IOException("Not a spreadsheet", e);
        }
    }

    private void read(List<Row> rows) {
        var heads = rows.stream()
                .filter(row -> column(row, QUESTION) >= 0 && column(row, ANSWER) >= 0)
                .findFirst();
        if (heads.isEmpty()) {
            quiz.notCarried("No row begins with “Question” and “Answer 1”: this is not the spreadsheet of a Kahoot.");
            return;
        }
        var timed = column(heads.get(), TIME) >= 0;
        rows.stream()
                .filter(row -> row.getRowNum() > heads.get().getRowNum())
                .forEach(row -> question(row, heads.get()));
        if (timed && quiz.size() > 0) {
            quiz.notCarried("The time limits are left out: no quiz here has a clock.");
        }
    }

    private void question(Row row, Row heads) {
        var ask = cell(row, column(heads, QUESTION));
        if (ask.isEmpty()) {
            return;
        }
        var right = List.of(cell(row, column(heads, RIGHT)).split("\\D+"));
        var options = new ArrayList<Map<String, Object>>();
        IntStream.range(0, heads.getCellCount())
                .filter(column -> cell(heads, column).startsWith(ANSWER))
                .forEach(column -> {
                    var number = cell(heads, column).replaceAll("^" + ANSWER + "(\\d+).*", "$1");
                    if (!cell(row, column).isEmpty()) {
                        options.add(option(cell(row, column), right.contains(number)));
                    }
                });
        var rights =
                options.stream().filter(option -> option.containsKey("right")).count();
        if (rights == 0) {
            quiz.notCarried("Row %d: no answer is marked as right; left out.".formatted(row.getRowNum()));
            return;
        }
        var question = new LinkedHashMap<String, Object>();
        question.put("id", ids.keepOrMake(""));
        question.put("kind", rights > 1 ? "several" : "one");
        question.put("strand", strand);
        question.put("ask", ask);
        question.put("look-again", "");
        question.put("options", options);
        quiz.add(question);
        quiz.notCarried(NO_FEEDBACK.formatted(row.getRowNum()));
    }

    private static Map<String, Object> option(String say, boolean right) {
        var option = new LinkedHashMap<String, Object>();
        option.put("say", say);
        if (right) {
            option.put("right", true);
        }
        option.put("why", "");
        return option;
    }

    private static int column(Row row, String beginning) {
        return IntStream.range(0, row.getCellCount())
                .filter(column -> cell(row, column).startsWith(beginning))
                .findFirst()
                .orElse(-1);
    }

    private static String cell(Row row, int column) {
        return column < 0 || column >= row.getCellCount()
                ? ""
                : row.getOptionalCell(column)
                        .map(cell -> cell.getText().strip())
                        .orElse("");
    }
}
