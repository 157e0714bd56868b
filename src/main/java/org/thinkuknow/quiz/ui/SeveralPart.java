package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.ChooseSeveral;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Tick all that are right, then check; every option then says why. */
class SeveralPart extends Div {

    private final transient ChooseSeveral question;
    private final transient Consumer<Answer> answered;
    private final List<TickOption> options;
    private final SpokenFeedback said = new SpokenFeedback();
    private final NativeButton check = new NativeButton("Check my answers", click -> check());

    SeveralPart(ChooseSeveral question, Consumer<Answer> answered) {
        this.question = question;
        this.answered = answered;
        this.options = question.options().stream().map(TickOption::new).toList();
        var list = new UnorderedList();
        list.addClassName("options");
        list.getElement().setAttribute("aria-label", question.ask());
        options.forEach(list::add);
        check.addClassNames("main-action", "check");
        add(list, said, check);
    }

    private void check() {
        var answer = new Answer(IntStream.range(0, options.size())
                .filter(place -> options.get(place).isChosen())
                .boxed()
                .toList());
        if (answer.places().isEmpty()) {
            said.say("Choose at least one first.");
            return;
        }
        options.forEach(TickOption::explain);
        remove(check);
        said.say(question.understood(answer) ? "Yes, exactly these. Each one says why." : found(answer));
        said.takeFocus();
        answered.accept(answer);
    }

    private String found(Answer answer) {
        var right = IntStream.range(0, options.size())
                .filter(place -> question.options().get(place).right())
                .boxed()
                .toList();
        var found = right.stream().filter(answer.places()::contains).count();
        var more = answer.places().size() - found;
        return "You found %d of %d%s. Each one now says why."
                .formatted(found, right.size(), more == 0 ? "" : ", and chose %d more".formatted(more));
    }
}
