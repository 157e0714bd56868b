package org.thinkuknow.classroom;

import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Tally;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** How a lesson was for its pupils: one tap when it has ended, kept as an answer is. */
public final class HowItWas {

    /** Under which it is kept; no question of the library has this id. */
    public static final String ID = "how-it-was";

    /** What can be tapped. */
    public static final List<String> CHOICES = List.of("Good", "All right", "Not for me");

    private HowItWas() {}

    static boolean fits(String question, Answer answer) {
        return ID.equals(question)
                && answer.places().size() == 1
                && answer.places().getFirst() >= 0
                && answer.places().getFirst() < CHOICES.size();
    }

    /** Counts what was tapped. */
    public static Tally tally(Collection<Answer> given) {
        return new Tally(
                given.size(),
                IntStream.range(0, CHOICES.size())
                        .mapToObj(place -> new Tally.Bar(
                                CHOICES.get(place),
                                (int) given.stream()
                                        .filter(answer -> answer.places().contains(place))
                                        .count(),
                                false))
                        .toList());
    }
}
