package org.thinkuknow.pupilfile;

/** What a child is in a record. */
public enum PupilRole {
    ABOUT("The record is about this child"),
    INVOLVED("This child was involved");

    private final String words;

    PupilRole(String words) {
        this.words = words;
    }

    /** The role in plain words. */
    public String words() {
        return words;
    }
}
