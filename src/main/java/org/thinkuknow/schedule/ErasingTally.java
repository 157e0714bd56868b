package org.thinkuknow.schedule;

/**
 * How a run of erasing went.
 *
 * @param done how many were erased
 * @param left how many could not be and are tried again the next time
 */
public record ErasingTally(int done, int left) {

    public static final ErasingTally NOTHING = new ErasingTally(0, 0);

    /** Both together. */
    public ErasingTally plus(ErasingTally other) {
        return new ErasingTally(done + other.done, left + other.left);
    }
}
