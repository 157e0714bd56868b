package org.thinkuknow.quiz;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.EveryKind;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AttemptTest {

    private static Quiz quiz;
    private Attempt attempt;

    @BeforeAll
    static void read(@TempDir Path directory) {
        quiz = EveryKind.in(directory);
    }

    @BeforeEach
    void begin() {
        attempt = new Attempt(quiz);
    }

    @Test
    void theFirstAnswerCountsAndTryingAnotherChangesNothing() {
        var question = first(Kind.ONE);
        attempt.answer(question, Answer.of(0));
        attempt.answer(question, Answer.of(1));
        assertThat(attempt.understood()).isZero();
        assertThat(attempt.toLookAtAgain()).containsExactly(question.lookAgainAt());
    }

    @Test
    void aRightAnswerIsUnderstoodAndNeedsNoSecondLook() {
        attempt.answer(first(Kind.ONE), Answer.of(1));
        attempt.answer(first(Kind.ONE), Answer.of(0));
        assertThat(attempt.understood()).isOne();
        assertThat(attempt.toLookAtAgain()).isEmpty();
    }

    @Test
    void aStepIsNamedOnceInTheOrderOfTheAnswers() {
        attempt.answer(first(Kind.STORY), Answer.of(0, 0));
        attempt.answer(first(Kind.MATCH), Answer.of(1, 0, 2));
        attempt.answer(first(Kind.SCALE), Answer.of(2));
        attempt.answer(first(Kind.ONE), Answer.of(0));
        assertThat(attempt.toLookAtAgain())
                .containsExactly(
                        first(Kind.STORY).lookAgainAt(), first(Kind.ONE).lookAgainAt());
    }

    @Test
    void theNextQuestionIsTheFirstWithoutAnAnswer() {
        assertThat(attempt.next()).contains(quiz.questions().getFirst());
        attempt.answer(quiz.questions().getFirst(), Answer.of(0));
        assertThat(attempt.next()).contains(quiz.questions().get(1));
    }

    @Test
    void severalAreUnderstoodIfExactlyTheRightOnesAreChosen() {
        var question = first(Kind.SEVERAL);
        assertThat(question.understood(Answer.of(1, 0))).isTrue();
        for (var answer : List.of(Answer.of(), Answer.of(0), Answer.of(0, 2), Answer.of(0, 1, 2))) {
            assertThat(question.fits(answer)).isTrue();
            assertThat(question.understood(answer)).as(answer.toString()).isFalse();
        }
        assertThat(question.fits(Answer.of(0, 0))).isFalse();
        assertThat(question.fits(Answer.of(3))).isFalse();
    }

    @Test
    void trueOrFalseIsUnderstoodIfTheRightOneIsChosen() {
        assertThat(first(Kind.TRUE_FALSE).understood(Answer.of(0))).isFalse();
        assertThat(first(Kind.TRUE_FALSE).understood(Answer.of(1))).isTrue();
    }

    @Test
    void anOrderIsUnderstoodIfEveryThingIsInItsPlace() {
        assertThat(first(Kind.ORDER).understood(Answer.of(0, 1, 2))).isTrue();
        assertThat(first(Kind.ORDER).understood(Answer.of(0, 2, 1))).isFalse();
        assertThat(first(Kind.ORDER).fits(Answer.of(0, 1))).isFalse();
        assertThat(first(Kind.ORDER).fits(Answer.of(0, 1, 1))).isFalse();
    }

    @Test
    void pairsAreUnderstoodIfAllAreRight() {
        assertThat(first(Kind.MATCH).understood(Answer.of(0, 1, 2))).isTrue();
        assertThat(first(Kind.MATCH).understood(Answer.of(0, 1, 1))).isFalse();
        assertThat(first(Kind.MATCH).fits(Answer.of(0, 1, 1))).isTrue();
        assertThat(first(Kind.MATCH).fits(Answer.of(0, 1))).isFalse();
        assertThat(first(Kind.MATCH).fits(Answer.of(0, 1, 3))).isFalse();
    }

    @Test
    void aStoryIsUnderstoodIfTheChoiceWasRightInEverySceneThatWasVisited() {
        var story = first(Kind.STORY);
        assertThat(story.understood(Answer.of(1)))
                .as("straight to a good ending")
                .isTrue();
        assertThat(story.understood(Answer.of(0, 0)))
                .as("a good ending after a choice that was not right")
                .isFalse();
        assertThat(story.understood(Answer.of(2, 1))).isFalse();
    }

    @Test
    void aStoryIsAnsweredAtItsEnding() {
        var story = first(Kind.STORY);
        assertThat(story.fits(Answer.of())).as("not begun").isFalse();
        assertThat(story.fits(Answer.of(0))).as("in the middle").isFalse();
        assertThat(story.fits(Answer.of(1, 0))).as("beyond the end").isFalse();
        assertThat(story.fits(Answer.of(0, 2))).as("no such choice").isFalse();
        assertThat(story.fits(Answer.of(0, 1))).isTrue();
    }

    @Test
    void howSureSomebodyIsIsNotCountedAndUnsureIsLookedAtAgain() {
        assertThat(attempt.toUnderstand()).isEqualTo(quiz.questions().size() - 1);
        attempt.answer(first(Kind.SCALE), Answer.of(0));
        assertThat(attempt.understood()).isZero();
        assertThat(attempt.toLookAtAgain()).isEmpty();
        var unsure = new Attempt(quiz);
        unsure.answer(first(Kind.SCALE), Answer.of(2));
        assertThat(unsure.toLookAtAgain()).containsExactly(first(Kind.SCALE).lookAgainAt());
        assertThat(first(Kind.SCALE).understood(Answer.of(1)))
                .as("getting there")
                .isTrue();
    }

    @Test
    void anAnswerThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> attempt.answer(first(Kind.ONE), Answer.of(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> attempt.answer(first(Kind.ONE), Answer.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> attempt.answer(quiz.before(), Answer.of(0)))
                .as("not of the quiz")
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(attempt.next()).contains(quiz.questions().getFirst());
    }

    private static Question first(Kind kind) {
        return quiz.questions().stream()
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
