package org.thinkuknow.disclosure;

/** What a safeguarding lead decided about a record that stays with the school. A referral is on the record itself. */
public enum Decision {
    KEPT("Kept in school"),
    CLOSED("Closed");

    private final String words;

    Decision(String words) {
        this.words = words;
    }

    /** The decision in plain words. */
    public String words() {
        return words;
    }
}
