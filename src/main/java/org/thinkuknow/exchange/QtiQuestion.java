package org.thinkuknow.exchange;

import org.thinkuknow.quiz.About;
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

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question as QTI has it. A story becomes one item a scene that has choices; where a choice leads to an ending, the
 * ending's words follow its own.
 *
 * @param title what the item is called
 * @param lead  what stands before the interaction; may be empty
 * @param left  the choices, or the left side of a match
 * @param with  the right side of a match
 * @param right the right response; empty where there is none
 * @param whys  what follows each choice
 */
record QtiQuestion(
        String id,
        String title,
        Interaction interaction,
        String lead,
        String prompt,
        List<String> left,
        List<String> with,
        List<String> right,
        List<String> whys,
        Optional<About.Picture> picture) {

    enum Interaction {
        CHOICE,
        ORDER,
        MATCH
    }

    static List<QtiQuestion> of(Question question) {
        return switch (question) {
            case ChooseOne one -> List.of(choice(one, one.options()));
            case ChooseSeveral several -> List.of(choice(several, several.options()));
            case TrueFalse statement -> List.of(choice(statement, statement.options()));
            case Scale scale ->
                List.of(choice(
                        scale,
                        scale.steps().stream()
                                .map(step -> new Option(step.say(), false, step.why()))
                                .toList()));
            case PutInOrder order ->
                List.of(whole(
                        order,
                        Interaction.ORDER,
                        order.things().stream().map(PutInOrder.Thing::say).toList(),
                        List.of(),
                        numbered("A", order.things().size()),
                        order.things().stream().map(PutInOrder.Thing::why).toList()));
            case MatchPairs match ->
                List.of(whole(
                        match,
                        Interaction.MATCH,
                        match.pairs().stream().map(MatchPairs.Pair::say).toList(),
                        match.pairs().stream().map(MatchPairs.Pair::with).toList(),
                        IntStream.rangeClosed(1, match.pairs().size())
                                .mapToObj("A%1$d B%1$d"::formatted)
                                .toList(),
                        match.pairs().stream().map(MatchPairs.Pair::why).toList()));
            case Story story ->
                story.scenes().stream()
                        .filter(scene -> !scene.isEnding())
                        .map(scene -> scene(story, scene))
                        .toList();
        };
    }

    private static QtiQuestion choice(Question question, List<Option> options) {
        return whole(
                question,
                Interaction.CHOICE,
                options.stream().map(Option::say).toList(),
                List.of(),
                rights(options.stream().map(Option::right).toList()),
                options.stream().map(Option::why).toList());
    }

    private static QtiQuestion whole(
            Question question,
            Interaction interaction,
            List<String> left,
            List<String> with,
            List<String> right,
            List<String> whys) {
        return new QtiQuestion(
                "q-" + question.id(),
                question.id(),
                interaction,
                "",
                question.ask(),
                left,
                with,
                right,
                whys,
                question.picture());
    }

    private static QtiQuestion scene(Story story, Scene scene) {
        var whys = scene.choices().stream()
                .map(choice -> story.after(choice).isEnding()
                        ? choice.why() + " " + story.after(choice).text()
                        : choice.why())
                .toList();
        return new QtiQuestion(
                "q-%s-%s".formatted(story.id(), scene.name()),
                "%s, %s".formatted(story.id(), scene.name()),
                Interaction.CHOICE,
                scene.text(),
                story.ask(),
                scene.choices().stream().map(Scene.Choice::say).toList(),
                List.of(),
                rights(scene.choices().stream().map(Scene.Choice::right).toList()).stream()
                        .limit(1)
                        .toList(),
                whys,
                story.picture());
    }

    private static List<String> rights(List<Boolean> right) {
        return IntStream.range(0, right.size())
                .filter(right::get)
                .mapToObj(place -> "A" + (place + 1))
                .toList();
    }

    private static List<String> numbered(String letter, int count) {
        return Stream.iterate(1, number -> number + 1)
                .limit(count)
                .map(number -> letter + number)
                .toList();
    }

    /** How many may be chosen; 0 is QTI's word for any number. */
    String most() {
        return right.size() > 1 ? "0" : "1";
    }

    String cardinality() {
        return switch (interaction) {
            case CHOICE -> right.size() > 1 ? "multiple" : "single";
            case ORDER -> "ordered";
            case MATCH -> "multiple";
        };
    }

    String baseType() {
        return interaction == Interaction.MATCH ? "directedPair" : "identifier";
    }
}
