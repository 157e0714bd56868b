package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Scene;
import org.thinkuknow.quiz.Story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A story in scenes: choose, read what comes of it, go on; at the end, go back and try another way. */
class StoryPart extends Div {

    private final transient Story story;
    private final transient Consumer<Answer> answered;
    private final transient List<Integer> path = new ArrayList<>();

    StoryPart(Story story, Consumer<Answer> answered) {
        this.story = story;
        this.answered = answered;
        addClassName("story");
        show(story.scenes().getFirst());
    }

    private void show(Scene scene) {
        removeAll();
        var text = new Paragraph(scene.text());
        text.addClassName("scene");
        text.getElement().setAttribute("tabindex", "-1");
        add(text);
        if (scene.isEnding()) {
            end();
        } else {
            add(new SceneChoices(scene, place -> goOn(scene, place)));
        }
    }

    private void goOn(Scene scene, int place) {
        path.add(place);
        show(story.after(scene.choices().get(place)));
        takeFocus();
    }

    private void end() {
        var end = new Paragraph("That is how it ends this time.");
        end.addClassName("counter");
        var again = new NativeButton("Try another way", click -> beginAgain());
        again.addClassNames("quiet", "again");
        add(end, again);
        answered.accept(new Answer(path));
    }

    private void beginAgain() {
        path.clear();
        show(story.scenes().getFirst());
        takeFocus();
    }

    private void takeFocus() {
        getElement().executeJs("this.querySelector('.scene').focus()");
    }
}
