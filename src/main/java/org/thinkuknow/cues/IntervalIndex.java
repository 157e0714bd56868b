package org.thinkuknow.cues;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The intervals of some phrases in the order of the text, so that the one nearest to another is found without trying each. */
final class IntervalIndex {

    private final List<Interval> all;
    private final int[] firsts;
    /** For each, the number of the one that reaches furthest among it and those before it. */
    private final int[] furthest;

    IntervalIndex(Stream<Interval> intervals) {
        this(intervals
                .sorted(Comparator.comparingInt(Interval::first).thenComparingInt(Interval::last))
                .toList());
    }

    /** Takes them in the order of the text. */
    IntervalIndex(List<Interval> sorted) {
        this.all = sorted;
        this.firsts = all.stream().mapToInt(Interval::first).toArray();
        this.furthest = new int[all.size()];
        for (var i = 1; i < furthest.length; i++) {
            furthest[i] = all.get(i).last() > all.get(furthest[i - 1]).last() ? i : furthest[i - 1];
        }
    }

    Stream<Interval> all() {
        return all.stream();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The one with the fewest words between it and another. */
    Optional<Interval> nearest(Interval other) {
        var from = beginningBefore(other.first());
        var candidates = Stream.<Interval>builder();
        if (from > 0) {
            candidates.add(all.get(furthest[from - 1]));
        }
        if (from < all.size()) {
            candidates.add(all.get(from));
        }
        return candidates.build().min(Comparator.comparingInt(other::wordsBetween));
    }

    /** Whether one touches a stretch of places. */
    boolean touches(int first, int last) {
        return reaches(beginningBefore(last + 1), first);
    }

    /** Whether one begins before an interval and ends so many words before it or closer, or lies between its words. */
    boolean standsBefore(Interval other, int within) {
        var from = beginningBefore(other.first());
        if (reaches(from, other.first() - within)) {
            return true;
        }
        for (var i = from; i < firsts.length && firsts[i] <= other.last(); i++) {
            if (other.holdsUnread(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(int count, int place) {
        return count > 0 && all.get(furthest[count - 1]).last() >= place;
    }

    /** How many begin before a place. */
    private int beginningBefore(int place) {
        var low = 0;
        var high = firsts.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (firsts[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
