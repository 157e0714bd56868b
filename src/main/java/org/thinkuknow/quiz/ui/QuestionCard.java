package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.quiz.Option;
import org.thinkuknow.quiz.ChooseOne;

import java.util.function.Consumer;

/** One question: choose, read why, choose another if you like, go on. */
class QuestionCard extends Section {

    private final H2 ask;
    private final Div why = new Div();
    private final transient Runnable goOn;
    private final String goOnWords;
    private boolean answered;
    private boolean left;

    /**
     * A card that keeps nothing itself.
     *
     * @param place  of the question, counted from one
     * @param choose takes every choice
     * @param goOn   runs once, when the child goes on
     */
    QuestionCard(ChooseOne question, int place, int all, Consumer<Option> choose, Runnable goOn) {
        this.goOn = goOn;
        this.goOnWords = place < all ? "Next question" : "See how it went";
        addClassName("question");
        ask = new H2(question.ask());
        ask.getElement().setAttribute("tabindex", "-1");
        var counter = new Paragraph("Question %d of %d".formatted(place, all));
        counter.addClassName("counter");
        add(counter, ask);
        question.picture().ifPresent(picture -> add(new Image("/illustrations/" + picture.file(), picture.alt())));
        var options = new UnorderedList();
        options.addClassName("options");
        question.options().forEach(option -> options.add(new ListItem(new OptionButton(option, () -> {
            choose.accept(option);
            explain(option);
        }))));
        why.addClassName("why");
        why.getElement().setAttribute("aria-live", "polite");
        add(options, why);
    }

    /** Puts the reader at the question. */
    void takeFocus() {
        ask.getElement().executeJs("this.focus()");
    }

    private void explain(Option option) {
        why.removeAll();
        why.add(new Paragraph(option.why()));
        if (!answered) {
            answered = true;
            var next = new NativeButton(goOnWords, click -> leave());
            next.addClassName("main-action");
            add(next);
            next.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    /** A double click must not skip the question after this one. */
    private void leave() {
        if (!left) {
            left = true;
            goOn.run();
        }
    }
}
