package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/** Components with CSS classes. */
final class Classed {

    private Classed() {
    }

    static <T extends HtmlContainer> T of(T component, String... classes) {
        component.addClassNames(classes);
        return component;
    }

    /** A word and a shape for what is right, so that colour is never the only sign. */
    static Span mark(boolean right) {
        return of(new Span(right ? "Right" : "Not quite"), "mark", right ? "yes" : "not-quite");
    }

    /** What an option is called when a class speaks of it. */
    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
