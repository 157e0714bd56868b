package org.thinkuknow.join.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.Scene;
import org.thinkuknow.quiz.Story;
import org.thinkuknow.shell.Classed;

/** A story in scenes, of which one is seen at a time. */
final class ScreenStory {

    private ScreenStory() {}

    static Component of(Story story) {
        var all = Classed.of(new Div(), "story");
        story.scenes()
                .forEach(scene -> all.add(scene(scene, scene == story.scenes().getFirst())));
        return all;
    }

    private static Div scene(Scene scene, boolean first) {
        var text = Classed.of(new Paragraph(scene.text()), "scene");
        text.getElement().setAttribute("tabindex", "-1");
        var shown = Classed.of(new Div(text), "scene-part");
        shown.getElement().setAttribute("data-scene", scene.name());
        if (!first) {
            shown.getElement().setAttribute("hidden", true);
        }
        shown.add(scene.isEnding() ? ending() : choices(scene));
        return shown;
    }

    private static Component choices(Scene scene) {
        var list = Classed.of(new UnorderedList(), "options");
        for (var place = 0; place < scene.choices().size(); place++) {
            var choice = scene.choices().get(place);
            var button = ScreenQuestion.button("", "option", "choice");
            button.add(Classed.of(new Span(choice.say()), "say"));
            button.getElement()
                    .setAttribute("data-place", String.valueOf(place))
                    .setAttribute("data-to", choice.to());
            list.add(new ListItem(button));
        }
        return list;
    }

    private static Component ending() {
        var end = Classed.of(
                new Div(
                        ScreenQuestion.quietly("That is how it ends this time."),
                        ScreenQuestion.button("Try another way", "quiet", "again")),
                "ending");
        end.getElement().setAttribute("data-ending", true);
        return end;
    }
}
