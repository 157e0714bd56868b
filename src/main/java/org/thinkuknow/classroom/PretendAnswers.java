package org.thinkuknow.classroom;

import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.ChooseSeveral;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.Option;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Scale;
import org.thinkuknow.quiz.Scene;
import org.thinkuknow.quiz.Story;
import org.thinkuknow.quiz.TrueFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What pretend pupils answer in a rehearsal: each kind of question right, or with a mistake that a child might make. */
final class PretendAnswers {

    private PretendAnswers() {}

    static Answer of(Question question, boolean right) {
        return new Answer(
                switch (question) {
                    case ChooseOne one -> List.of(first(one.options(), right));
                    case TrueFalse statement -> List.of(first(statement.options(), right));
                    case ChooseSeveral several ->
                        right ? all(several.options()) : List.of(first(several.options(), false));
                    case PutInOrder order -> arranged(order.things().size(), right);
                    case MatchPairs pairs -> arranged(pairs.pairs().size(), right);
                    case Story story -> path(story, right);
                    case Scale scale -> List.of(right ? 0 : scale.steps().size() - 1);
                });
    }

    private static int first(List<Option> options, boolean right) {
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).right() == right)
                .findFirst()
                .orElse(0);
    }

    private static List<Integer> all(List<Option> options) {
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).right())
                .boxed()
                .toList();
    }

    /** The first two are mistaken for each other. */
    private static List<Integer> arranged(int size, boolean right) {
        var places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        if (!right) {
            Collections.swap(places, 0, 1);
        }
        return places;
    }

    /** Every choice leads to a later scene, so each way ends. */
    private static List<Integer> path(Story story, boolean right) {
        var places = new ArrayList<Integer>();
        for (var scene = story.scenes().getFirst(); !scene.isEnding(); ) {
            var choices = scene.choices();
            var place = first(choices.stream().map(Scene.Choice::right).toList(), right);
            places.add(place);
            scene = story.after(choices.get(place));
        }
        return places;
    }

    private static int first(Iterable<Boolean> each, boolean wanted) {
        var place = 0;
        for (var one : each) {
            if (one == wanted) {
                return place;
            }
            place++;
        }
        return 0;
    }
}
