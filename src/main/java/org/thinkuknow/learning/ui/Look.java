package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.Html;
import org.thinkuknow.learning.AgeBand;

/** What the pages of a band have in common. */
final class Look {

    private Look() {}

    /** The CSS class that gives a page the band's voice. */
    static String of(AgeBand band) {
        return "band-" + band.slug();
    }

    /** The band's name within a sentence. */
    static String words(AgeBand band) {
        return Character.toLowerCase(band.title().charAt(0)) + band.title().substring(1);
    }

    /** Sanitised HTML from a content file. */
    static Html html(String html) {
        return new Html("<div class=\"words\">" + html + "</div>");
    }
}
