package org.thinkuknow.assessment;

import org.thinkuknow.cues.Cue;

/** How soon somebody must act. Declared from the most urgent down. */
public enum Level {
    ONE("Level one", "act now"),
    TWO("Level two", "a child at risk, nothing imminent stated"),
    THREE("Level three", "worry or advice"),
    NONE("Not for us", "still read by a person");

    private final String title;
    private final String meaning;

    Level(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether this level is less urgent than another. */
    public boolean isBelow(Level other) {
        return ordinal() > other.ordinal();
    }

    static Level of(Cue.Level sign) {
        return switch (sign) {
            case ONE -> ONE;
            case TWO -> TWO;
        };
    }

    static Level moreUrgent(Level one, Level other) {
        return one.isBelow(other) ? other : one;
    }
}
