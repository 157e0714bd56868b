package org.thinkuknow.classroom;

import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Question;

import java.util.List;
import java.util.Optional;

/**
 * That a class has got a question, once what is right is shown. It is said of the class and never of a child, in words that are as true
 * for whoever had something else; where it is not so, nothing is said.
 */
public enum GotIt {
    ALL("We all got it. Well done, everybody."),
    NEARLY_ALL("Our class has got this. Well done, everybody.");

    /** Fewer screens than this are too few to tell anything of a class. */
    public static final int FEWEST = 5;

    private static final double ENOUGH_OF_CLASS = 0.8;
    private static final double NEARLY = 0.9;

    private final String words;

    GotIt(String words) {
        this.words = words;
    }

    /**
     * Whether a class has got it.
     *
     * @param given in time
     * @param seats screens that are in
     * @return nothing if it has not, if too few answered to tell, or if nothing is right about the question
     */
    public static Optional<GotIt> of(Question question, List<Answer> given, int seats) {
        var answers = given.stream().filter(question::fits).toList();
        var got = answers.stream().filter(question::understood).count();
        if (!question.counts() || answers.size() < FEWEST || answers.size() < ENOUGH_OF_CLASS * seats) {
            return Optional.empty();
        }
        if (got == answers.size() && got >= seats) {
            return Optional.of(ALL);
        }
        return got >= NEARLY * answers.size() ? Optional.of(NEARLY_ALL) : Optional.empty();
    }

    /** What the class reads. */
    public String words() {
        return words;
    }
}
