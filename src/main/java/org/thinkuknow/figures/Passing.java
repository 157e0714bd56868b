package org.thinkuknow.figures;

/** What happens in passing, is of nobody, and is counted by the day alone. */
public enum Passing {
    ANSWER_READ("Answers read"),
    SEARCHED("Searches"),
    FOUND_NOTHING("Searches that found nothing");

    private final String words;

    Passing(String words) {
        this.words = words;
    }

    /** What it is called in a table. */
    public String words() {
        return words;
    }
}
