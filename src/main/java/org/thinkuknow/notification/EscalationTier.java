package org.thinkuknow.notification;

import java.util.Locale;

/** How high up somebody is told; what is overdue climbs from one to the next. */
public enum EscalationTier {
    OFFICER("officer"),
    SUPERVISOR("supervisor"),
    HEAD("head of the centre");

    private final String words;

    EscalationTier(String words) {
        this.words = words;
    }

    /** The tier as a line begins with it. */
    public String title() {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Its place on the ladder in the fewest letters, such as "2nd". */
    public String place() {
        return switch (this) {
            case OFFICER -> "1st";
            case SUPERVISOR -> "2nd";
            case HEAD -> "3rd";
        };
    }

    /** The tier in plain words. */
    public String words() {
        return words;
    }
}
