package org.thinkuknow.disclosure;

/** Who at a school reads a record, or that nobody there does. */
public enum Recipient {
    LEADS("the designated safeguarding lead"),
    HEAD("the head teacher"),
    CHAIR("the chair of governors"),
    CENTRE("the officers of the centre");

    private final String words;

    Recipient(String words) {
        this.words = words;
    }

    /** Who that is, in plain words. */
    public String words() {
        return words;
    }
}
