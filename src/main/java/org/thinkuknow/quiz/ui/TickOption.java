package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.quiz.Option;

/** One of several options: a box to tick, and, once checked, a mark and why. */
class TickOption extends ListItem {

    private final transient Option option;
    private final CheckBox box = new CheckBox();
    private final NativeLabel label = new NativeLabel();

    TickOption(Option option) {
        this.option = option;
        var say = new Span(option.say());
        say.addClassName("say");
        label.addClassNames("option", "tick");
        label.add(box, say);
        add(label);
    }

    boolean isChosen() {
        return box.isChecked();
    }

    /** Shows whether it was well chosen or well left out, and why; it can be changed no more. */
    void explain() {
        var mark = mark();
        label.addClassName(mark.look());
        label.add(mark.span());
        var why = new Paragraph(option.why());
        why.addClassName("why-this");
        add(why);
        box.setEnabled(false);
    }

    private AnswerMark mark() {
        if (isChosen()) {
            return AnswerMark.of(option.right());
        }
        return option.right() ? AnswerMark.THIS_TOO : AnswerMark.LEFT_OUT;
    }
}
