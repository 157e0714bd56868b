package org.thinkuknow.classroom;

/** Something comes very quickly; the same may be sent again in a moment. */
public class TooSoon extends RuntimeException {

    private final long seconds;

    TooSoon(long seconds) {
        super("Again in " + seconds + " seconds");
        this.seconds = seconds;
    }

    /** How long to wait, in seconds. */
    public long seconds() {
        return seconds;
    }
}
