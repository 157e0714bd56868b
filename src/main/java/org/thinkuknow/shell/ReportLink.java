package org.thinkuknow.shell;

/**
 * Where the report button of a page leads.
 *
 * @param words  what the button says
 * @param lesson the lesson from which somebody reports, remembered with the report; empty elsewhere
 */
public record ReportLink(String words, String lesson) {

    /** The button on pages that belong to no age and no lesson. */
    public static final ReportLink DEFAULT = new ReportLink("Report a worry", "");

    /** The address of the report form. */
    public String address() {
        return lesson.isEmpty() ? "/report" : "/report?lesson=" + lesson;
    }
}
