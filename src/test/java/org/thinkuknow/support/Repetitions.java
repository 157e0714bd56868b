package org.thinkuknow.support;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of what is alike a run goes through. Usually things that are alike take turns, within a run or from day to day
 * (decision 0132); {@code ./test --all} goes through everything with everything.
 */
public final class Repetitions {

    /** The golden ratio in 32 bits: neighbours come far apart, so that a third of all is none of a list's own halves. */
    private static final int SCATTER = 0x9E3779B9;

    private static final long TODAY = LocalDate.now(ZoneOffset.UTC).toEpochDay();

    private Repetitions() {}

    /** Whether this run goes through everything with everything. */
    public static boolean all() {
        return "all".equals(System.getProperty("tests"));
    }

    /** The one of several places whose turn it is, or all of them in a run of everything. */
    public static <T> Stream<T> of(List<T> places, int turn) {
        return all() || places.isEmpty() ? places.stream() : Stream.of(places.get(Math.floorMod(turn, places.size())));
    }

    /** Those of a list that have their turn on this day: every second, and the others on the next. */
    public static <T> List<T> ofToday(List<T> alike) {
        return IntStream.range(0, alike.size())
                .filter(place -> all() || (place + TODAY) % 2 == 0)
                .mapToObj(alike::get)
                .toList();
    }

    /** Whether those have their turn that have it on even days, counted from 1 January 1970. */
    public static boolean isAnEvenDay() {
        return all() || TODAY % 2 == 0;
    }

    /** Whether those have their turn that have it on odd days. */
    public static boolean isAnOddDay() {
        return all() || TODAY % 2 != 0;
    }

    /** Whether it is the turn of something numbered that is one of very many: a third of them have theirs, scattered evenly. */
    public static boolean isTurnOf(int number) {
        return all() || Math.floorMod(number * SCATTER >>> 16, 3) == 0;
    }
}
