package org.thinkuknow.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One go at a quiz. The first choice for each question is what counts for "what to look at again"; choosing once more is
 * learning and changes nothing. There are no points and there is no clock.
 */
public final class Attempt {

    private final Quiz quiz;
    private final Map<Question, Question.Option> firstChoices = new LinkedHashMap<>();

    public Attempt(Quiz quiz) {
        this.quiz = quiz;
    }

    /**
     * Takes a choice.
     *
     * @throws IllegalArgumentException if the question is not of this quiz or the option not of this question
     */
    public void choose(Question question, Question.Option option) {
        if (!quiz.questions().contains(question) || !question.options().contains(option)) {
            throw new IllegalArgumentException("No such choice in this quiz");
        }
        firstChoices.putIfAbsent(question, option);
    }

    /** The first question without a choice. */
    public Optional<Question> next() {
        return quiz.questions().stream().filter(question -> !firstChoices.containsKey(question)).findFirst();
    }

    /** How many first choices were right. */
    public int understood() {
        return (int) firstChoices.values().stream().filter(Question.Option::right).count();
    }

    /** The titles of the steps to look at again, each once, in the order of the questions. */
    public List<String> toLookAtAgain() {
        var steps = new ArrayList<String>();
        firstChoices.forEach((question, option) -> {
            if (!option.right() && !steps.contains(question.lookAgainAt())) {
                steps.add(question.lookAgainAt());
            }
        });
        return steps;
    }
}
