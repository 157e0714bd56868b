package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import java.util.function.Consumer;

/** What the officer typed and can no longer send from here: to be copied, or thrown away. */
class LeftUnsent extends Section {

    /**
     * @param mine    whether the officer has the case
     * @param perform takes a step and opens the case anew
     */
    LeftUnsent(UnsentFields unsent, boolean mine, Consumer<Runnable> perform) {
        setId("left-unsent");
        addClassName("left-unsent");
        var left = unsent.left(mine);
        if (!left.isEmpty()) {
            add(
                    new H2("Not sent"),
                    new Paragraph(
                            "You wrote this, and the case has moved on. Only you see it, and it is kept for seven days."));
            left.forEach((field, text) -> {
                var words = new Div(text);
                words.addClassName("words-not-sent");
                words.getElement().setAttribute("dir", "auto");
                add(
                        words,
                        CaseForms.action(
                                "forget-" + field,
                                "Throw it away",
                                () -> perform.accept(() -> unsent.send(() -> {}, field))));
            });
        }
        setVisible(!left.isEmpty());
    }
}
