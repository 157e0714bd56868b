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

    private static final String OLDER = "lessons/7-11/who-is-a-friend-online/quiz.yaml";
    private static final String QUESTIONS = "questions:";
    private static final String QUESTION = "  - id: .*";
    private static final String OPTION = "      - say: .*";

    @TempDir
    private Path directory;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory).withEveryKind();
    }

    @Test
    void aQuizWithEveryKindIsRight() {
        assertThat(content.problemsIn(QUIZ)).isEmpty();
    }

    @Test
    void sevenQuestionsAreTooFewAndEightEnough() {
        cutOut(3, 4);
        assertThat(content.problemsIn(QUIZ)).noneMatch(problem -> problem.mend().contains("8 to 12"));
        cutOut(3, 3);
        content.assertShown(QUIZ, questionsLine(), "A quiz has 8 to 12 questions; this has 7");
    }

    @Test
    void thirteenQuestionsAreTooManyAndTwelveEnough() {
        addOnes(2);
        assertThat(content.problemsIn(QUIZ)).isEmpty();
        addOnes(3);
        content.assertShown(QUIZ, questionsLine(), "A quiz has 8 to 12 questions; this has 13");
    }

    @Test
    void threeKindsAreTooFewForTheYoungest() {
        cutOut(5, 8);
        assertThat(content.problemsIn(QUIZ))
                .anyMatch(problem -> problem.mend().contains("at least 4 kinds of question; this has 3"));
    }

    @Test
    void fourKindsAreEnoughForTheYoungestAndTooFewForOlderOnes() {
        cutOut(6, 8);
        assertThat(content.problemsIn(QUIZ)).noneMatch(problem -> problem.mend().contains("kinds of question"));
        content.write(
                OLDER,
                content.lines(QUIZ).stream()
                        .map(line -> line.replace("or-4-7-", "or-7-11-"))
                        .toList());
        assertThat(content.problemsIn(OLDER))
                .anyMatch(problem -> problem.mend().contains("at least 5 kinds of question; this has 4"));
    }

    @Test
    void threeQuestionsOfKindOneAreTooFew() {
        cutOut(4, 4);
        content.assertShown(QUIZ, questionsLine(), "At least 4 questions are of `kind: one`; here it is 3");
    }

    @Test
    void aQuizHasAStory() {
        cutOut(9, 9);
        content.assertShown(QUIZ, questionsLine(), "has a question of `kind: story`");
    }

    @Test
    void aQuizEndsWithAScale() {
        cutOut(10, 10);
        content.assertShown(QUIZ, questionsLine(), "ends with one question of `kind: scale`");
    }

    @Test
    void nothingFollowsTheScale() {
        var lines = content.lines(QUIZ);
        lines.addAll(one("11"));
        content.write(QUIZ, lines);
        content.assertShown(QUIZ, questionsLine(), "ends with one question of `kind: scale`");
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
        assertThat(content.problemsIn(QUIZ)).isNotEmpty();
    }

    @Test
    void everyLessonHasAQuiz() throws Exception {
        Files.delete(content.directory().resolve(QUIZ));
        content.assertShown(QUIZ, 1, "The lesson has no quiz");
    }

    @Test
    void everyRealLessonHasAQuizWithoutAMistake() {
        var problems = new Problems();
        var files = ContentFiles.packed();
        var lessons = Lessons.read(files, problems);
        var quizzes = Quizzes.read(files, lessons, problems);
        assertThat(problems.found()).isEmpty();
        assertThat(List.of(AgeBand.values()))
                .allSatisfy(band -> assertThat(lessons.of(band))
                        .isNotEmpty()
                        .allSatisfy(lesson -> assertThat(quizzes.of(lesson)).isPresent()));
    }

    private int questionsLine() {
        return content.numberOf(QUIZ, QUESTIONS);
    }

    /** Takes out the questions from one number to another. */
    private void cutOut(int first, int last) {
        var starts = content.numbersOf(QUIZ, QUESTION);
        var lines = content.lines(QUIZ);
        var end = last < starts.size() ? starts.get(last) - 1 : lines.size();
        lines.subList(starts.get(first - 1) - 1, end).clear();
        content.write(QUIZ, lines);
    }

    /** Puts questions of kind one before all others, so that there are so many more than in the file. */
    private void addOnes(int number) {
        content = ContentCopy.in(directory).withEveryKind();
        var lines = content.lines(QUIZ);
        for (var i = 0; i < number; i++) {
            lines.addAll(questionsLine(), one(String.valueOf(20 + i)));
        }
        content.write(QUIZ, lines);
    }

    private List<String> one(String number) {
        var starts = content.numbersOf(QUIZ, QUESTION);
        return content.lines(QUIZ).subList(starts.get(0) - 1, starts.get(1) - 1).stream()
                .map(line -> line.replaceFirst("or-4-7-\\d+", "or-4-7-" + number))
                .toList();
    }
}
