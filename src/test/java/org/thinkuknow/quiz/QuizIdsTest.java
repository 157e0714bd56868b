package org.thinkuknow.quiz;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An id keeps its question for ever, because results are kept under it. quiz-ids.tsv holds what has landed; a new question
 * gets a line there when it lands, and the line of one that is taken out moves to quiz-ids-retired.tsv.
 */
class QuizIdsTest {

    private static final Path LANDED = Path.of("src", "test", "resources", "quiz-ids.tsv");
    /** Questions that were taken out. */
    private static final Path RETIRED = Path.of("src", "test", "resources", "quiz-ids-retired.tsv");

    private static final Path MISSING = Path.of("target", "quiz-ids-to-add.tsv");

    @Test
    void noLandedQuestionHasChangedOrGone() throws Exception {
        var landed = landed();
        assertThat(landed).hasSizeGreaterThanOrEqualTo(32);
        assertThat(broken(landed, realQuestions())).isEmpty();
    }

    @Test
    void aRetiredIdIsNeverUsedAgain() throws Exception {
        var retired = Files.readAllLines(RETIRED).stream()
                .map(line -> line.split("\t", 2)[0])
                .toList();
        assertThat(retired)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(realQuestions().keySet());
    }

    /** Writes the lines that are missing to a file, so that they can be added as they are. */
    @Test
    void everyQuestionHasLanded() throws Exception {
        var landed = landed();
        var missing = realQuestions().entrySet().stream()
                .filter(question -> !landed.containsKey(question.getKey()))
                .map(question -> question.getKey() + "\t" + question.getValue())
                .sorted()
                .toList();
        Files.write(MISSING, missing);
        assertThat(missing).as("lines to add: cat %s >>%s", MISSING, LANDED).isEmpty();
    }

    @Test
    void aChangedQuestionNeedsANewId() {
        assertThat(broken(Map.of("a-01", "Who is Zip?"), Map.of("a-01", "Who is Sam?")))
                .containsExactly("a-01 asks something else now");
    }

    @Test
    void aLandedQuestionMayNotVanish() {
        assertThat(broken(Map.of("a-01", "Who is Zip?"), Map.of())).containsExactly("a-01 is gone");
    }

    @Test
    void aNewQuestionIsWelcome() {
        assertThat(broken(Map.of("a-01", "Who is Zip?"), Map.of("a-01", "Who is Zip?", "a-02", "Who is Sam?")))
                .isEmpty();
    }

    private static Map<String, String> landed() throws IOException {
        var landed = new LinkedHashMap<String, String>();
        Files.readAllLines(LANDED).stream()
                .map(line -> line.split("\t", 2))
                .forEach(line -> landed.put(line[0], line[1]));
        return landed;
    }

    private static List<String> broken(Map<String, String> landed, Map<String, String> now) {
        var broken = new ArrayList<String>();
        landed.forEach((id, ask) -> {
            if (!now.containsKey(id)) {
                broken.add(id + " is gone");
            } else if (!now.get(id).equals(ask)) {
                broken.add(id + " asks something else now");
            }
        });
        return broken;
    }

    private static Map<String, String> realQuestions() {
        var problems = new Problems();
        var files = ContentFiles.packed();
        var lessons = Lessons.read(files, problems);
        var quizzes = Quizzes.read(files, lessons, problems);
        var questions = new LinkedHashMap<String, String>();
        lessons.all().stream()
                .map(lesson -> quizzes.of(lesson).orElseThrow())
                .flatMap(QuizIdsTest::all)
                .forEach(question -> questions.put(question.id(), question.ask().replaceAll("\\s+", " ")));
        return questions;
    }

    /** The questions of a quiz, and the pair before and after the lesson. */
    private static Stream<Question> all(Quiz quiz) {
        return Stream.concat(Stream.of(quiz.before(), quiz.after()), quiz.questions().stream());
    }
}
