package org.thinkuknow.schedule;

/**
 * How a run of erasing went.
 *
 * @param done how many were erased
 * @param left how many could not be and are tried again the next time
 */
public record Tally(int done, int left) {

    public static final Tally NOTHING = new Tally(0, 0);

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(done + other.done, left + other.left);
    }
}
