package org.thinkuknow.shell;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;

/** Components with CSS classes. */
public final class Classed {

    private Classed() {}

    /** Adds classes to a component, and returns it. */
    public static <T extends HasStyle> T of(T component, String... classes) {
        component.addClassNames(classes);
        return component;
    }

    /** A word and a shape for what is right, so that colour is never the only sign. */
    public static Span mark(boolean right) {
        return of(new Span(right ? "Right" : "Not quite"), "mark", right ? "yes" : "not-quite");
    }

    /** What an option is called when a class speaks of it. */
    public static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** The letter as it stands before an option. */
    public static Span letterSign(int place) {
        return of(new Span(letter(place)), "letter");
    }
}
