package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Scale;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Say how sure you are; none of it is right or wrong. */
class ScalePart extends Div {

    private final transient Consumer<Answer> answered;
    private final List<OptionButton> buttons = new ArrayList<>();
    private final SpokenFeedback why = new SpokenFeedback();

    ScalePart(Scale question, Consumer<Answer> answered) {
        this.answered = answered;
        var list = new UnorderedList();
        list.addClassNames("options", "scale");
        for (var place = 0; place < question.steps().size(); place++) {
            var button = button(question.steps().get(place), place);
            buttons.add(button);
            list.add(new ListItem(button));
        }
        add(list, why);
    }

    private OptionButton button(Scale.Step step, int place) {
        return new OptionButton(step.say(), button -> {
            buttons.forEach(each -> each.unmark(AnswerMark.CHOSEN));
            button.mark(AnswerMark.CHOSEN);
            why.say(step.why());
            answered.accept(Answer.of(place));
        });
    }
}
