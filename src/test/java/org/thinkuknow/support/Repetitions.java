package org.thinkuknow.support;

import java.util.List;
import java.util.stream.Stream;

/** How much of what is alike a run goes through: {@code ./test} one of many, {@code ./test --long} all of them (decision 0147). */
public final class Repetitions {

    private Repetitions() {}

    /** Whether this run goes through everything with everything. */
    public static boolean all() {
        return "all".equals(System.getProperty("tests"));
    }

    /** How often something is tried whose turns chance gives: a few times, or as often as a long run does. */
    public static int rounds(int most) {
        return all() ? most : Math.min(most, 24);
    }

    /** The one of several places whose turn it is, or all of them in a run of everything. */
    public static <T> Stream<T> of(List<T> places, int turn) {
        return all() || places.isEmpty() ? places.stream() : Stream.of(places.get(Math.floorMod(turn, places.size())));
    }
}
