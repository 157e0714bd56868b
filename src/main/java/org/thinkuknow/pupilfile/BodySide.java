package org.thinkuknow.pupilfile;

/** From where a body is looked at in a drawing. */
public enum BodySide {
    FRONT("Front"),
    BACK("Back");

    private final String words;

    BodySide(String words) {
        this.words = words;
    }

    /** The side in plain words. */
    public String words() {
        return words;
    }
}
