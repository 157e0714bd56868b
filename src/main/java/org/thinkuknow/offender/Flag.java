package org.thinkuknow.offender;

/** What is said of somebody who is not where they should be, each by itself with a reason and an end (law-management.md §2.2). */
public enum Flag {
    WHEREABOUTS_UNKNOWN("whereabouts unknown"),
    MISSING("missing"),
    WANTED("wanted");

    private final String words;

    Flag(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }

    /** What has to be so, for whoever raises it. */
    public String asks() {
        return switch (this) {
            case WHEREABOUTS_UNKNOWN -> "Which enquiries were made, and what came of them?";
            case MISSING -> "What is out of character, who may be in danger, or what is the risk?";
            case WANTED -> "Which warrant or authority to arrest is live, and where is it circulated?";
        };
    }
}
