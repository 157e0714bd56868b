package org.thinkuknow.exchange;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.thinkuknow.printing.Cell;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.ChooseSeveral;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.Option;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Scale;
import org.thinkuknow.quiz.Story;
import org.thinkuknow.quiz.TrueFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a quiz as a table (CSV, RFC 4180): one line an option. */
public final class QuizTable {

    /** Spreadsheets take a CSV file for UTF-8 only if it begins with this mark. */
    private static final String MARK = "\ufeff";

    private static final String[] HEADS = {
        "id", "asked", "kind", "strand", "question", "scene", "option", "answer", "why", "look again"
    };
    private static final String RIGHT = "right";

    private QuizTable() {}

    /** The whole table as text: the heads, then the question before, the quiz and the question after. */
    public static String write(Quiz quiz) {
        var table = new StringBuilder(MARK);
        try (var csv = new CSVPrinter(
                table, CSVFormat.RFC4180.builder().setHeader(HEADS).get())) {
            for (var row : rows(quiz).toList()) {
                csv.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    private static Stream<List<String>> rows(Quiz quiz) {
        return Stream.of(
                        rows(quiz.before(), "before"),
                        quiz.questions().stream().flatMap(question -> rows(question, "quiz")),
                        rows(quiz.after(), "after"))
                .flatMap(rows -> rows);
    }

    private static Stream<List<String>> rows(Question question, String asked) {
        return switch (question) {
            case ChooseOne one -> options(one, one.options(), asked);
            case ChooseSeveral several -> options(several, several.options(), asked);
            case TrueFalse statement -> options(statement, statement.options(), asked);
            case PutInOrder order ->
                IntStream.range(0, order.things().size())
                        .mapToObj(place -> row(
                                order,
                                asked,
                                "",
                                order.things().get(place).say(),
                                String.valueOf(place + 1),
                                order.things().get(place).why()));
            case MatchPairs match ->
                match.pairs().stream().map(pair -> row(match, asked, "", pair.say(), pair.with(), pair.why()));
            case Scale scale ->
                scale.steps().stream()
                        .map(step ->
                                row(scale, asked, "", step.say(), step.level().word(), step.why()));
            case Story story ->
                story.scenes().stream()
                        .flatMap(scene -> scene.isEnding()
                                ? Stream.of(row(story, asked, scene.text(), "", "ending", ""))
                                : scene.choices().stream()
                                        .map(choice -> row(
                                                story,
                                                asked,
                                                scene.text(),
                                                choice.say(),
                                                choice.right() ? RIGHT : "",
                                                choice.why())));
        };
    }

    private static Stream<List<String>> options(Question question, List<Option> options, String asked) {
        return options.stream()
                .map(option -> row(question, asked, "", option.say(), option.right() ? RIGHT : "", option.why()));
    }

    private static List<String> row(
            Question question, String asked, String scene, String option, String answer, String why) {
        return Stream.of(
                        question.id(),
                        asked,
                        question.kind().word(),
                        question.strand().title(),
                        question.ask(),
                        scene,
                        option,
                        answer,
                        why,
                        question.lookAgainAt())
                .map(Cell::harmless)
                .toList();
    }
}
