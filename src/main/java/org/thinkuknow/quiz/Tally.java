package org.thinkuknow.quiz;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a class answered to one question, counted.
 *
 * @param answers how many answered; in a question with several right options the bars add up to more
 */
public record Tally(int answers, List<Bar> bars) {

    /**
     * One of the things that can be answered.
     *
     * @param right whether it is a right one; in a scale none is
     */
    public record Bar(String say, int count, boolean right) {}

    /** Counts answers. One that does not fit the question, because the question has changed since, is left out. */
    public static Tally of(Question question, List<Answer> given) {
        var answers = given.stream().filter(question::fits).toList();
        return new Tally(
                answers.size(),
                switch (question) {
                    case ChooseOne one -> options(one.options(), answers);
                    case ChooseSeveral several -> options(several.options(), answers);
                    case TrueFalse statement -> options(statement.options(), answers);
                    case Scale scale ->
                        IntStream.range(0, scale.steps().size())
                                .mapToObj(place ->
                                        new Bar(scale.steps().get(place).say(), chosen(place, answers), false))
                                .toList();
                    case PutInOrder order -> understood(order, answers, "In order", "Another order");
                    case MatchPairs match -> understood(match, answers, "All pairs together", "Other pairs");
                    case Story story -> understood(story, answers, "Safe and kind all the way", "Another way");
                });
    }

    private static List<Bar> options(List<Option> options, List<Answer> answers) {
        return IntStream.range(0, options.size())
                .mapToObj(place -> new Bar(
                        options.get(place).say(),
                        chosen(place, answers),
                        options.get(place).right()))
                .toList();
    }

    private static int chosen(int place, List<Answer> answers) {
        return (int) answers.stream()
                .filter(answer -> answer.places().contains(place))
                .count();
    }

    private static List<Bar> understood(Question question, List<Answer> answers, String yes, String notYet) {
        var understood = (int) answers.stream().filter(question::understood).count();
        return List.of(new Bar(yes, understood, true), new Bar(notYet, answers.size() - understood, false));
    }
}
