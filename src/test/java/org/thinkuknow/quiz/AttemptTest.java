package org.thinkuknow.quiz;

import org.junit.jupiter.api.Test;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Goals;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Strand;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AttemptTest {

    private final Question first = question("1", "Meet Mia");
    private final Question second = question("2", "Stop and ask");
    private final Question third = question("3", "Meet Mia");
    private final Attempt attempt = new Attempt(new Quiz(new Lesson(AgeBand.FOUR_TO_SEVEN, "mia", "Mia", Strand.ONLINE_RELATIONSHIPS,
            "I can ask.", 5, "", new Goals(List.of(), List.of(), List.of()), "", List.of(), Optional.empty()), "Mia", List.of(first, second, third)));

    @Test
    void theFirstChoiceCountsAndTryingAnotherChangesNothing() {
        attempt.choose(first, wrong(first));
        attempt.choose(first, right(first));
        assertThat(attempt.understood()).isZero();
        assertThat(attempt.toLookAtAgain()).containsExactly("Meet Mia");
    }

    @Test
    void aRightChoiceIsUnderstoodAndNeedsNoSecondLook() {
        attempt.choose(first, right(first));
        attempt.choose(first, wrong(first));
        assertThat(attempt.understood()).isOne();
        assertThat(attempt.toLookAtAgain()).isEmpty();
    }

    @Test
    void aStepIsNamedOnceInTheOrderOfTheQuestions() {
        attempt.choose(second, wrong(second));
        attempt.choose(first, wrong(first));
        attempt.choose(third, wrong(third));
        assertThat(attempt.toLookAtAgain()).containsExactly("Stop and ask", "Meet Mia");
    }

    @Test
    void theNextQuestionIsTheFirstWithoutAChoice() {
        assertThat(attempt.next()).contains(first);
        attempt.choose(first, right(first));
        assertThat(attempt.next()).contains(second);
        attempt.choose(second, right(second));
        attempt.choose(third, right(third));
        assertThat(attempt.next()).isEmpty();
    }

    @Test
    void anOptionOfAnotherQuestionIsRefused() {
        var foreign = new Question.Option("Something else", true, "No");
        assertThatThrownBy(() -> attempt.choose(first, foreign)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> attempt.choose(question("9", "Elsewhere"), right(first))).isInstanceOf(IllegalArgumentException.class);
        assertThat(attempt.next()).contains(first);
    }

    private static Question question(String id, String step) {
        return new Question(id, Strand.ONLINE_RELATIONSHIPS, "Question " + id, List.of(new Question.Option("right", true, "Yes"),
                new Question.Option("wrong", false, "Ask first")), step, Optional.empty());
    }

    private static Question.Option right(Question question) {
        return question.options().getFirst();
    }

    private static Question.Option wrong(Question question) {
        return question.options().getLast();
    }
}
