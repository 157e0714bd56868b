package org.thinkuknow.notification;

/** How high up somebody is told; what is overdue climbs from one to the next. */
public enum Rung {
    OFFICER("officer"),
    SUPERVISOR("supervisor"),
    HEAD("head of the centre");

    private final String words;

    Rung(String words) {
        this.words = words;
    }

    /** The rung in plain words. */
    public String words() {
        return words;
    }
}
