package org.thinkuknow.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is right in a question that is answered in several parts, and how many of a class had each part.
 *
 * @param answers how many answered
 * @param parts   the things in their order, the pairs, or the steps of a safe and kind way; none for other kinds of question
 */
public record PartTally(int answers, List<Part> parts) {

    /**
     * One part of the whole answer.
     *
     * @param before what stands before it: the left side of a pair, or the scene in which a choice is made; empty in an order
     * @param say    what is right there
     * @param count  how many had it
     */
    public record Part(String before, String say, int count) {}

    public PartTally {
        parts = List.copyOf(parts);
    }

    /** Counts answers. One that does not fit the question, because the question has changed since, is left out. */
    public static PartTally of(Question question, List<Answer> given) {
        var answers = given.stream().filter(question::fits).toList();
        return new PartTally(
                answers.size(),
                switch (question) {
                    case PutInOrder order ->
                        IntStream.range(0, order.things().size())
                                .mapToObj(place ->
                                        new Part("", order.things().get(place).say(), had(place, answers)))
                                .toList();
                    case MatchPairs match ->
                        IntStream.range(0, match.pairs().size())
                                .mapToObj(place -> {
                                    var pair = match.pairs().get(place);
                                    return new Part(pair.say(), pair.with(), had(place, answers));
                                })
                                .toList();
                    case Story story -> way(story, answers);
                    case ChooseOne _, ChooseSeveral _, TrueFalse _, Scale _ -> List.of();
                });
    }

    /** How many answers have at a place what belongs there. */
    private static int had(int place, List<Answer> answers) {
        return (int) answers.stream()
                .filter(answer -> answer.places().get(place) == place)
                .count();
    }

    /** The first right choice of each scene, up to an ending; in every scene there is one, and it leads to a later scene. */
    private static List<Part> way(Story story, List<Answer> answers) {
        var way = new ArrayList<Part>();
        var left = answers;
        var scene = story.scenes().getFirst();
        while (!scene.isEnding()) {
            var step = way.size();
            var place = rightIn(scene);
            left = left.stream()
                    .filter(answer -> answer.places().get(step) == place)
                    .toList();
            var choice = scene.choices().get(place);
            way.add(new Part(scene.text(), choice.say(), left.size()));
            scene = story.after(choice);
        }
        return way;
    }

    private static int rightIn(Scene scene) {
        return IntStream.range(0, scene.choices().size())
                .filter(place -> scene.choices().get(place).right())
                .findFirst()
                .orElse(0);
    }
}
