package org.thinkuknow.travel;

/** What a person decided about the reason for a late notification; it says nothing of whether anybody broke the law. */
public enum Excuse {
    ACCEPTED("a reasonable excuse for the delay is recorded"),
    NOT_ACCEPTED("no reasonable excuse for the delay is recorded");

    private final String words;

    Excuse(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
