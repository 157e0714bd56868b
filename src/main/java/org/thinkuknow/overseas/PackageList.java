package org.thinkuknow.overseas;

import java.util.Locale;

/** The lists of packages, in the order in which somebody should look at them. */
public enum PackageList {
    CALL("Nobody has acknowledged these, not even after a reminder: please call"),
    ASSESSMENT("Short assessments that have to be completed"),
    SECOND_OFFICER("With the second officer"),
    DRAFTS("Drafts, and what was returned"),
    APPROVED("Approved, and not sent"),
    NOT_ACKNOWLEDGED("Sent, and not acknowledged by everybody"),
    DONE("Acknowledged, answered or withdrawn");

    private final String words;

    PackageList(String words) {
        this.words = words;
    }

    /** Its heading. */
    public String words() {
        return words;
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
