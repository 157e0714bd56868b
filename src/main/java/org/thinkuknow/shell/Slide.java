package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Section;

/**
 * One slide of a lesson, on the slides of the library and on the board of a live lesson alike. The style {@code slides} and the
 * script {@code slide-fit} fill the screen with it.
 */
public final class Slide extends Section {

    /** A slide with a heading and what stands below it. */
    public Slide(Component heading, Component... below) {
        super(heading);
        addClassName("slide");
        add(below);
    }

    /** @param html sanitised, from a content file */
    public static Html words(String html) {
        return ContentHtml.of("<div class=\"words\">" + html + "</div>");
    }
}
