package org.thinkuknow.travel;

/** Where a journey stands, as people recorded it. */
public enum JourneyState {
    NOTIFIED("notified"),
    NOT_BACK("not back as notified"),
    RETURNED("back"),
    CALLED_OFF("did not take place");

    private final String words;

    JourneyState(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }
}
