package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.Scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** What one could do in a scene. Once something is chosen it is done, and the story goes on. */
class SceneChoices extends Div {

    private final transient IntConsumer goOn;
    private final List<OptionButton> buttons = new ArrayList<>();
    private final SpokenFeedback why = new SpokenFeedback();
    private boolean chosen;
    private boolean left;

    /**
     * Choices that lead nowhere by themselves.
     *
     * @param goOn is told the place of the choice, counted from zero, when the child goes on
     */
    SceneChoices(Scene scene, IntConsumer goOn) {
        this.goOn = goOn;
        var list = new UnorderedList();
        list.addClassName("options");
        for (var place = 0; place < scene.choices().size(); place++) {
            var button = button(scene.choices().get(place), place);
            buttons.add(button);
            list.add(new ListItem(button));
        }
        add(list, why);
    }

    private OptionButton button(Scene.Choice choice, int place) {
        return new OptionButton(choice.say(), button -> {
            if (!chosen) {
                chosen = true;
                button.mark(AnswerMark.of(choice.right()));
                buttons.stream().filter(other -> other != button).forEach(other -> other.setEnabled(false));
                why.say(choice.why());
                var next = new NativeButton("What happens next?", click -> leave(place));
                next.addClassNames("main-action", "go-on");
                add(next);
                next.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
            }
        });
    }

    /** A double click must not choose in the scene after this one. */
    private void leave(int place) {
        if (!left) {
            left = true;
            goOn.accept(place);
        }
    }
}
