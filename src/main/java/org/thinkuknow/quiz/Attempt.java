package org.thinkuknow.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One go at a quiz. The first answer to each question is what counts for "what to look at again"; answering once more is
 * learning and changes nothing. There are no points and there is no clock.
 */
public final class Attempt {

    private final Quiz quiz;
    private final Map<Question, Answer> firstAnswers = new LinkedHashMap<>();

    public Attempt(Quiz quiz) {
        this.quiz = quiz;
    }

    /**
     * Takes an answer.
     *
     * @throws IllegalArgumentException if the question is not of this quiz or the answer does not fit it
     */
    public void answer(Question question, Answer answer) {
        if (!quiz.questions().contains(question) || !question.fits(answer)) {
            throw new IllegalArgumentException("No such answer in this quiz");
        }
        firstAnswers.putIfAbsent(question, answer);
    }

    /** The first question without an answer. */
    public Optional<Question> next() {
        return quiz.questions().stream()
                .filter(question -> !firstAnswers.containsKey(question))
                .findFirst();
    }

    /** How many first answers were right. */
    public int understood() {
        return (int) firstAnswers.entrySet().stream()
                .filter(each -> each.getKey().counts() && each.getKey().understood(each.getValue()))
                .count();
    }

    /** How many questions there are to understand: all but those without a right answer. */
    public int toUnderstand() {
        return (int) quiz.questions().stream().filter(Question::counts).count();
    }

    /** The titles of the steps to look at again, each once, in the order of the answers. */
    public List<String> toLookAtAgain() {
        return firstAnswers.entrySet().stream()
                .filter(each -> !each.getKey().understood(each.getValue()))
                .map(each -> each.getKey().lookAgainAt())
                .distinct()
                .toList();
    }
}
