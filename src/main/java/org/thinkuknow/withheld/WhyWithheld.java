package org.thinkuknow.withheld;

/** Why words do not go out. A choice and no free text, because it is said where the words are not. */
public enum WhyWithheld {
    SOMEBODY_ELSE("Names somebody else"),
    ANOTHER_MATTER("About another matter"),
    DANGER("Could put the child in danger if it is read"),
    NOT_NEEDED("Not needed");

    private final String words;

    WhyWithheld(String words) {
        this.words = words;
    }

    /** The reason in plain words. */
    public String words() {
        return words;
    }
}
