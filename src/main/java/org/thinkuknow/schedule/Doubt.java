package org.thinkuknow.schedule;

/** Why a run of erasing was not begun, or not ended. */
public enum Doubt {
    CLOCKS_DIFFER(
            "the clocks of the application and of the database are more than five minutes apart. Have somebody set them right."),
    CLOCK_JUMPED("the clock stands more than seven days after the last run. If the service was off for so long, say "
            + "below that the clock is right."),
    CLOCK_WENT_BACK("the clock stands before the last run. If it is right now, say so below."),
    FAILED("something failed; the log says what kind of failure.");

    private final String words;

    Doubt(String words) {
        this.words = words;
    }

    /** The reason in plain words, with what to do about it. */
    public String words() {
        return words;
    }

    /** Whether somebody's word that the clock is right would help. */
    public boolean needsWord() {
        return this == CLOCK_JUMPED || this == CLOCK_WENT_BACK;
    }
}
