package org.thinkuknow.ownlessons;

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
import java.util.List;
import java.util.stream.IntStream;

/** What a pupil answers who has understood. */
public final class RightAnswer {

    private RightAnswer() {}

    /** A right answer to a question in which nothing is wrong; in a scale it is the first. */
    public static Answer to(Question question) {
        return new Answer(
                switch (question) {
                    case ChooseOne one -> right(one.options());
                    case ChooseSeveral several -> right(several.options());
                    case TrueFalse statement -> right(statement.options());
                    case PutInOrder order ->
                        IntStream.range(0, order.things().size()).boxed().toList();
                    case MatchPairs match ->
                        IntStream.range(0, match.pairs().size()).boxed().toList();
                    case Story story -> through(story);
                    case Scale scale -> List.of(0);
                });
    }

    private static List<Integer> right(List<Option> options) {
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).right())
                .boxed()
                .toList();
    }

    private static List<Integer> through(Story story) {
        var places = new ArrayList<Integer>();
        var scene = story.scenes().getFirst();
        while (!scene.isEnding()) {
            var choice = scene.choices().stream()
                    .filter(Scene.Choice::right)
                    .findFirst()
                    .orElseThrow();
            places.add(scene.choices().indexOf(choice));
            scene = story.after(choice);
        }
        return places;
    }
}
