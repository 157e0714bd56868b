package org.thinkuknow.report;

/** Who wrote a message. */
public enum Author {
    CHILD("who reported"),
    CENTRE("the centre");

    private final String words;

    Author(String words) {
        this.words = words;
    }

    /** Who that is, in plain words. */
    public String words() {
        return words;
    }
}
