package org.thinkuknow.links;

/** What can be shared by two reports, and how much that says. */
public enum IdentifierKind {
    USER_NAME("user name", "user name", true),
    EMAIL("e-mail", "e-mail", true),
    PHONE("telephone", "telephone", true),
    NAME("name", "user name", false),
    POSTCODE("postcode", "postcode", false),
    PLACE("place", "place", false),
    SCHOOL("school", "school", false),
    /** The first part of a postcode: it finds, and ties nobody. */
    DISTRICT("part of a postcode", "district", false),
    /** How a name sounds: it finds, and ties nobody. */
    SOUND("a name that sounds alike", "sound", false);

    private final String words;
    private final String purpose;
    private final boolean strong;

    IdentifierKind(String words, String purpose, boolean strong) {
        this.words = words;
        this.purpose = purpose;
        this.strong = strong;
    }

    /** The kind in plain words. */
    public String words() {
        return words;
    }

    /** Whether it says by itself that two reports belong together; thousands of children live in the same town. */
    public boolean isStrong() {
        return strong;
    }

    /** Whether it is of one person, and no place. */
    public boolean isOfSomebody() {
        return strong || this == NAME;
    }

    /** A name alone may be the user name of another report: both are compared. */
    String purpose() {
        return "link " + purpose;
    }
}
