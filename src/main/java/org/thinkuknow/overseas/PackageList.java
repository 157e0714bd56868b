package org.thinkuknow.overseas;

import java.util.Locale;

/** The lists of packages, in the order in which somebody should look at them. */
public enum PackageList {
    CALL("Nobody has acknowledged these, not even after a reminder: please call", "Nobody has to be called."),
    ASSESSMENT("Short assessments that have to be completed", "No short assessment has to be completed."),
    SECOND_OFFICER("With the second officer", "Nothing is waiting for a second officer."),
    DRAFTS(
            "Drafts, and what was returned",
            "No drafts. Most begin on the page of a journey, with what is chosen about it."),
    APPROVED("Approved, and not sent", "Nothing is waiting to be sent."),
    NOT_ACKNOWLEDGED("Sent, and not acknowledged by everybody", "Everything that was sent has been acknowledged."),
    DONE("Acknowledged, answered or withdrawn", "Nothing is finished yet.");

    private final String words;
    private final String empty;

    PackageList(String words, String empty) {
        this.words = words;
        this.empty = empty;
    }

    /** Its heading. */
    public String words() {
        return words;
    }

    /** What is said where nothing is on it, as a sentence. */
    public String empty() {
        return empty;
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
