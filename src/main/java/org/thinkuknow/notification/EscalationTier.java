package org.thinkuknow.notification;

/** How high up somebody is told; what is overdue climbs from one to the next. */
public enum EscalationTier {
    OFFICER("officer"),
    SUPERVISOR("supervisor"),
    HEAD("head of the centre");

    private final String words;

    EscalationTier(String words) {
        this.words = words;
    }

    /** The tier in plain words. */
    public String words() {
        return words;
    }
}
