package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** Something that can be chosen by pressing it. */
class OptionButton extends NativeButton {

    private @Nullable Span marked;

    OptionButton(String words, Consumer<OptionButton> choose) {
        var say = new Span(words);
        say.addClassName("say");
        add(say);
        addClassName("option");
        getElement().setAttribute("type", "button");
        addClickListener(click -> {
            if (click.getClickCount() < 2) {
                choose.accept(this);
            }
        });
    }

    /** Marks it, once. */
    void mark(AnswerMark mark) {
        if (marked == null) {
            marked = mark.span();
            addClassName(mark.look());
            add(marked);
        }
    }

    void unmark(AnswerMark mark) {
        if (marked != null) {
            remove(marked);
            removeClassName(mark.look());
            marked = null;
        }
    }
}
