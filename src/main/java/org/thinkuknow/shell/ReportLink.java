package org.thinkuknow.shell;

import org.thinkuknow.content.TellButton;

/**
 * Where the report button of a page leads.
 *
 * @param lesson the lesson from which somebody reports, remembered with the report; empty elsewhere
 */
public record ReportLink(String lesson) {

    /** The button on pages that belong to no lesson. */
    public static final ReportLink DEFAULT = new ReportLink("");

    /** What the button says, on every page. */
    public String words() {
        return TellButton.NAME;
    }

    /** The address of the report form. */
    public String address() {
        return lesson.isEmpty() ? "/report" : "/report?lesson=" + lesson;
    }
}
