package org.thinkuknow.disclosure;

/** What a second reader thinks of what was done about a record. */
public enum Opinion {
    AGREES("I agree"),
    DIFFERS("I see it differently");

    private final String words;

    Opinion(String words) {
        this.words = words;
    }

    /** What they say, in plain words. */
    public String words() {
        return words;
    }
}
