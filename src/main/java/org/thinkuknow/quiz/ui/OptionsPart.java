package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Option;

import java.util.List;
import java.util.function.Consumer;

/** Choose one, read why, choose another if you like. */
class OptionsPart extends Div {

    private final SpokenFeedback why = new SpokenFeedback();
    private final transient Consumer<Answer> answered;

    OptionsPart(List<Option> options, Consumer<Answer> answered) {
        this.answered = answered;
        var list = new UnorderedList();
        list.addClassName("options");
        for (var place = 0; place < options.size(); place++) {
            list.add(new ListItem(button(options.get(place), place)));
        }
        add(list, why);
    }

    private OptionButton button(Option option, int place) {
        return new OptionButton(option.say(), button -> {
            button.mark(AnswerMark.of(option.right()));
            why.say(option.why());
            answered.accept(Answer.of(place));
        });
    }
}
