package org.thinkuknow.triage.ui;

import org.springframework.web.util.HtmlUtils;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.UkTime;

import java.time.Instant;

/**
 * What a row of the queue says, as a browser draws it. Whatever anybody wrote comes in as text and stays text. Letters beyond Latin-1 are
 * written as entities where they have one: a row of one-byte letters takes half the memory.
 */
class RowHtml {

    private final StringBuilder html = new StringBuilder(700);

    /** The level: a sign for the highest, a number for the others, its name for whoever does not see it. */
    RowHtml level(Level level) {
        html.append("<span role='img' class='level")
                .append(level == Level.ONE ? " one" : "")
                .append("' aria-label='")
                .append(escaped(level.title()))
                .append("'>")
                .append(level == Level.ONE ? "&#9650;" : String.valueOf(level.ordinal() + 1))
                .append("</span>");
        return this;
    }

    /** Begins a line; {@link #end} ends it. */
    RowHtml line(String name) {
        html.append("<span class='").append(name).append("'>");
        return this;
    }

    /** Ends what {@link #line} began. */
    RowHtml end() {
        html.append("</span>");
        return this;
    }

    /**
     * Some words; nothing if there are none.
     *
     * @param name the classes by which it is styled
     */
    RowHtml part(String name, String words) {
        return words.isEmpty() ? this : line(name).words(words).end();
    }

    /** The same, which keeps its room when it is empty. */
    RowHtml cell(String name, String words) {
        return line(name).words(words).end();
    }

    /** A place, in whichever direction it was written. */
    RowHtml place(String words) {
        html.append("<span class='place' dir='auto'>");
        return words(words).end();
    }

    /** Words about a moment, which is said exactly to whoever stays on the row. */
    RowHtml moment(String name, Instant moment, String words) {
        html.append("<span class='")
                .append(name)
                .append("' data-exact='")
                .append(escaped(UkTime.exact(moment)))
                .append("'>");
        return words(words).end();
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private RowHtml words(String words) {
        html.append(escaped(words));
        return this;
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words);
    }
}
