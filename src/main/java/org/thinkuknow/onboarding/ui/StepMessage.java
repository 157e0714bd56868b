package org.thinkuknow.onboarding.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says what a step did. The focus goes to it, because the list in which a button was pressed is made anew. */
class StepMessage extends Paragraph {

    StepMessage() {
        setId("message");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    /** Once everything else is shown anew. */
    void say(String words) {
        setText(words);
        getElement().callJsFunction("focus");
    }

    /** A name as it stands in a list, in whichever direction it is written. */
    static Span name(String name) {
        var span = new Span(name);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
