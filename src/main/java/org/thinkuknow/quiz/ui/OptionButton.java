package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.quiz.Option;

/** One option. Once chosen it is marked with a word and a shape, so that colour is never the only sign. */
class OptionButton extends NativeButton {

    private final transient Option option;
    private boolean marked;

    OptionButton(Option option, Runnable choose) {
        this.option = option;
        var say = new Span(option.say());
        say.addClassName("say");
        add(say);
        addClassName("option");
        getElement().setAttribute("type", "button");
        addClickListener(click -> {
            if (click.getClickCount() < 2) {
                mark();
                choose.run();
            }
        });
    }

    private void mark() {
        if (!marked) {
            marked = true;
            addClassName(option.right() ? "yes" : "not-quite");
            var mark = new Span(option.right() ? "Yes" : "Not quite");
            mark.addClassName("mark");
            add(mark);
        }
    }
}
