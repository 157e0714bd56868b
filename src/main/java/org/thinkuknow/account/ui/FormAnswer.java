package org.thinkuknow.account.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** What came of a form, beside its button. */
class FormAnswer extends Paragraph {

    FormAnswer(String id) {
        setId(id);
        getElement().setAttribute("role", "status");
    }

    /** It was done. */
    void say(String sentence) {
        removeClassName("error");
        setText(sentence);
    }

    /** It was not done, and why. */
    void refuse(@Nullable String sentence) {
        addClassName("error");
        setText(Objects.requireNonNullElse(sentence, ""));
    }
}
