package org.thinkuknow.overseas.ui;

import com.vaadin.flow.dom.Element;

import java.util.function.Consumer;

/** A step for which words are asked; a refusal leaves them where they were typed. */
class Reasoned extends SentForm {

    private static final String WORDS = "words";

    Reasoned(String id, String label, String press, String done, PackageSteps steps, Consumer<String> step) {
        super(id);
        var words = new Element("textarea").setAttribute("name", WORDS).setAttribute("id", id + "-words");
        getElement()
                .appendChild(new Element("div")
                        .setAttribute("class", "field")
                        .appendChild(
                                new Element("label")
                                        .setAttribute("for", id + "-words")
                                        .setText(label),
                                words));
        end(press, typed -> {
            step.accept(typed.path(WORDS).asString(""));
            steps.said(done);
        });
    }
}
