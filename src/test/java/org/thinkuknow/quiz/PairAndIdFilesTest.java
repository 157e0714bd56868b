package org.thinkuknow.quiz;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.ContentCopy;

import java.nio.file.Path;
import java.util.List;

import static org.thinkuknow.support.ContentCopy.QUIZ;

/** What ids must keep to, and the questions before and after a lesson; each mistake is shown at its line, with its mend. */
class PairAndIdFilesTest {

    private static final String QUESTIONS = "questions:";
    private static final String QUESTION = "  - id: .*";

    @TempDir
    private Path directory;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory).withEveryKind();
    }

    @Test
    void anIdIsUsedOnce() {
        var second = content.changeBelow(QUESTION, QUIZ, QUESTION, "  - id: or-4-7-01");
        content.assertShown(QUIZ, second, "is used twice");
    }

    @Test
    void anIdIsUsedInOneQuizOnly() {
        var other = "lessons/7-11/who-is-a-friend-online/quiz.yaml";
        var line = content.changeBelow(QUESTIONS, other, QUESTION, "  - id: or-4-7-01");
        content.assertShown(other, line, "is used twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"or-4-7-1", "or-4-7-001", "or-7-11-21", "ob-4-7-21", "xx-4-7-21", "or-4-7-before", "21"})
    void anIdIsMadeOfStrandBandAndNumber(String id) {
        var line = content.changeBelow(QUESTIONS, QUIZ, QUESTION, "  - id: " + id);
        content.assertShown(
                QUIZ,
                line,
                "the lesson's strand, its band and two digits, such as `or-4-7-01`; `%s` is not".formatted(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"or-4-7-after", "or-4-7-21", "before"})
    void theQuestionBeforeHasAnIdThatSaysSo(String id) {
        var line = content.changeBelow("before:", QUIZ, "  id: .*", "  id: " + id);
        content.assertShown(QUIZ, line, "its band and `before`, here `or-4-7-before`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void aLessonHasAQuestionBeforeAndOneAfterIt(String place) {
        content.change(QUIZ, place + ":", "other:");
        content.assertShown(QUIZ, 1, "`%s` is missing".formatted(place));
    }

    @Test
    void beforeAndAfterHaveTheSameNumberOfOptions() {
        var after = content.numberOf(QUIZ, "after:");
        var lines = content.lines(QUIZ);
        lines.addAll(
                content.numberBelow("after:", QUIZ, "    - say: .*") - 1,
                List.of("    - say: Nothing.", "      why: A little more than that."));
        content.write(QUIZ, lines);
        content.assertShown(QUIZ, after, "`after` has 3 options and `before` has 2");
    }

    @Test
    void beforeAndAfterAreOfKindOne() {
        content.change(QUIZ, "before:", "before:\n  kind: several");
        content.assertShown(
                QUIZ, content.numberOf(QUIZ, "  kind: several"), "before and after a lesson are of `kind: one`");
    }

    @Test
    void beforeHasExactlyOneRightOption() {
        content.changeBelow("before:", QUIZ, "      right: true", "");
        content.assertShown(QUIZ, content.numberOf(QUIZ, "before:") + 1, "Exactly one option must say `right: true`");
    }
}
