package org.thinkuknow.quiz;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.ContentCopy.QUIZ;

/** Each mistake in a quiz is shown at its line, with its mend. */
class QuizFilesTest {

    private static final String QUESTION = "  - id: .*";
    private static final String OPTION = "      - say: .*";

    @TempDir
    private Path directory;
    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory);
    }

    @Test
    void fiveQuestionsAreTooFew() {
        content.cut(QUIZ, content.numbersOf(QUIZ, QUESTION).get(5) - 1);
        content.assertShown(QUIZ, 1, "at least 6 questions; this has 5");
    }

    @Test
    void sixQuestionsAreEnough() {
        content.cut(QUIZ, content.numbersOf(QUIZ, QUESTION).get(6) - 1);
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void twoRightOptionsAreTooMany() {
        content.change(QUIZ, "        why: (?!Yes).*", "        right: true\n$0");
        content.assertShown(QUIZ, content.numberOf(QUIZ, QUESTION), "Exactly one option must say `right: true`");
    }

    @Test
    void oneOptionIsRight() {
        content.remove(QUIZ, "        right: true");
        content.assertShown(QUIZ, content.numberOf(QUIZ, QUESTION), "Exactly one option must say `right: true`");
    }

    @Test
    void rightIsTrueOrFalse() {
        var line = content.change(QUIZ, "        right: true", "        right: maybe");
        content.assertShown(QUIZ, line, "`right` must be true or false");
    }

    @Test
    void oneOptionIsNoChoice() {
        var options = content.numbersOf(QUIZ, OPTION);
        var lines = content.lines(QUIZ);
        lines.subList(options.get(0) - 1, options.get(1) - 1).clear();
        content.write(QUIZ, lines);
        content.assertShown(QUIZ, content.numberOf(QUIZ, QUESTION), "two to four options; this has 1");
    }

    @Test
    void anIdIsUsedOnce() {
        var first = content.numberOf(QUIZ, QUESTION);
        var second = content.numbersOf(QUIZ, QUESTION).get(1);
        var lines = content.lines(QUIZ);
        lines.set(second - 1, lines.get(first - 1));
        content.write(QUIZ, lines);
        content.assertShown(QUIZ, second, "is used twice");
    }

    @Test
    void anIdIsUsedInOneQuizOnly() {
        var other = "lessons/7-11/who-is-a-friend-online/quiz.yaml";
        var line = content.change(other, QUESTION, content.lines(QUIZ).get(content.numberOf(QUIZ, QUESTION) - 1));
        content.assertShown(other, line, "is used twice");
    }

    @Test
    void whatToLookAtAgainIsAStepOfTheLesson() {
        var line = content.change(QUIZ, "    look-again: .*", "    look-again: A step of another lesson");
        content.assertShown(QUIZ, line, "The lesson has no step `A step of another lesson`");
    }

    @Test
    void anUnknownStrandIsShownAtItsLine() {
        var line = content.change(QUIZ, "    strand: .*", "    strand: cookery");
        content.assertShown(QUIZ, line, "`strand` must be one of the eight");
    }

    @Test
    void aMisspeltKeyIsShownAtItsLine() {
        var line = content.change(QUIZ, "        why:(.*)", "        wy:$1");
        content.assertShown(QUIZ, line, "`wy` is not known");
    }

    @Test
    void aKeyStandsOnce() {
        var line = content.change(QUIZ, "        why:.*", "$0\n        why: Another reason.");
        content.assertShown(QUIZ, line + 1, "`why` stands here twice");
    }

    @Test
    void everyOptionSaysWhy() {
        content.remove(QUIZ, "        why:.*");
        content.assertShown(QUIZ, content.numberOf(QUIZ, OPTION), "`why` is missing");
    }

    @Test
    void aPictureMustBeThere() {
        var line = content.change(QUIZ, "    picture: .*", "    picture: no-such-picture.svg");
        content.assertShown(QUIZ, line, "There is no picture `no-such-picture.svg`");
    }

    @Test
    void aPictureNeedsWords() {
        content.remove(QUIZ, "    alt: .*");
        content.assertShown(QUIZ, content.numberOf(QUIZ, QUESTION), "`alt` is missing");
    }

    @Test
    void unreadableYamlIsShownAtItsLine() {
        var line = content.change(QUIZ, "    look-again: .*", "   look-again: too far left");
        content.assertShown(QUIZ, line, "not readable YAML");
    }

    @Test
    void anUnseenCharacterIsShownAtItsLine() {
        var line = content.change(QUIZ, "    ask: .*", "    ask: What\u0007 now?");
        content.assertShown(QUIZ, line, "not readable YAML");
    }

    @Test
    void aKeyThatIsNoWordIsAMistakeLikeAnyOther() {
        content.change(QUIZ, "title: .*", "title: Friends\n[a, b]: c");
        assertThat(content.problems()).anySatisfy(problem -> assertThat(problem.file()).isEqualTo(QUIZ));
    }

    @Test
    void everyLessonHasAQuiz() throws Exception {
        Files.delete(content.directory().resolve(QUIZ));
        content.assertShown(QUIZ, 1, "The lesson has no quiz");
    }

    @Test
    void everyBandHasALessonWithSixQuestionsAndAReasonForEveryOption() {
        var problems = new Problems();
        var files = ContentFiles.packed();
        var lessons = Lessons.read(files, problems);
        var quizzes = Quizzes.read(files, lessons, problems);
        assertThat(List.of(AgeBand.values())).allSatisfy(band -> assertThat(lessons.of(band)).isNotEmpty()
                .allSatisfy(lesson -> assertThat(quizzes.of(lesson).orElseThrow().questions()).hasSizeGreaterThanOrEqualTo(6)
                        .flatExtracting(Question::options).extracting(Question.Option::why).allSatisfy(why -> assertThat(why).isNotBlank())));
        assertThat(problems.found()).isEmpty();
    }
}
