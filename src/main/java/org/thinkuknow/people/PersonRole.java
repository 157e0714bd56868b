package org.thinkuknow.people;

/** What somebody is in a case. */
public enum PersonRole {
    CHILD("Child"),
    SUSPECT("Suspect"),
    WITNESS("Witness");

    private final String words;

    PersonRole(String words) {
        this.words = words;
    }

    /** As officers read it. */
    public String words() {
        return words;
    }
}
