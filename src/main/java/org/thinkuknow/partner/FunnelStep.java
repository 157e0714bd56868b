package org.thinkuknow.partner;

/** The steps from a button on another site to a report, in their order. Each says what exactly is counted. */
public enum FunnelStep {

    /**
     * The button's file was fetched with the site's key. A browser keeps the file for an hour, so this counts visits
     * rather than views of a page, and a site that keeps a copy of the file is not counted at all.
     */
    SHOWN("shown"),
    /** A browser said that it came to the form by a link on another site (Fetch Metadata); old browsers do not say so. */
    PRESSED("pressed"),
    /** The form with the site's key was shown, however somebody came to it, also once more. */
    OPENED("form opened"),
    /** A report with the site's key was stored by the form. Exact: every report is counted once. */
    SENT("sent"),
    /** A report was handed in by the site's own server. Exact, and no part of the way by the button. */
    HANDED_IN("handed in");

    private final String words;

    FunnelStep(String words) {
        this.words = words;
    }

    /** The step in plain words. */
    public String words() {
        return words;
    }
}
