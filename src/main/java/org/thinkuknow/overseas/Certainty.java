package org.thinkuknow.overseas;

/** How sure it is that the person is who the package says. */
public enum Certainty {
    CONFIRMED("confirmed by fingerprints, DNA or a document"),
    PROBABLE("probable: name and birth date agree"),
    POSSIBLE("possible: not checked");

    private final String words;

    Certainty(String words) {
        this.words = words;
    }

    /** The certainty in plain words. */
    public String words() {
        return words;
    }
}
