package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Scene;
import org.thinkuknow.quiz.Story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is right about a question whose bars do not say it: the order, the pairs, the way through the story. */
final class WhatIsRight {

    private WhatIsRight() {}

    static Optional<Component> of(Question question) {
        return switch (question) {
            case PutInOrder order ->
                Optional.of(list(
                        "The right order",
                        order.things().stream().map(PutInOrder.Thing::say).toList()));
            case MatchPairs match ->
                Optional.of(list(
                        "What belongs together",
                        match.pairs().stream()
                                .map(pair -> pair.say() + ": " + pair.with())
                                .toList()));
            case Story story -> Optional.of(list("The safe and kind way", way(story)));
            default -> Optional.empty();
        };
    }

    /** Where more than one choice is right in a scene, the first of them. */
    private static List<String> way(Story story) {
        var way = new ArrayList<String>();
        var scene = story.scenes().getFirst();
        for (var choice = right(scene); choice.isPresent(); choice = right(scene)) {
            way.add(choice.get().say());
            scene = story.after(choice.get());
        }
        return way;
    }

    private static Optional<Scene.Choice> right(Scene scene) {
        return scene.choices().stream().filter(Scene.Choice::right).findFirst();
    }

    private static Component list(String title, List<String> lines) {
        var list = new OrderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return new Div(new H3(title), list);
    }
}
