package org.thinkuknow.wanted;

/** What a list is filtered by and a description begins with. */
public enum Sex {
    FEMALE("woman"),
    MALE("man");

    private final String words;

    Sex(String words) {
        this.words = words;
    }

    /** A grown-up person in plain words. */
    public String words() {
        return words;
    }
}
