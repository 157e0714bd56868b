package org.thinkuknow.statistics;

import org.thinkuknow.figures.Fact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By how much counts become other than they were. Always in one order, so that two who count at once wait for each other and not for
 * ever.
 */
final class Changes {

    private final Map<CountKey, Long> by = new TreeMap<>();

    /** What follows from facts that were counted before and stand no more, and from those that stand now. */
    static Changes between(List<Fact> before, List<Fact> now) {
        var changes = new Changes();
        changes.add(now, 1);
        changes.add(before, -1);
        return changes;
    }

    void add(List<Fact> facts, long times) {
        facts.stream().flatMap(fact -> Cut.keysOf(fact).stream()).forEach(key -> add(key, times));
    }

    void add(CountKey key, long number) {
        by.merge(key, number, (one, other) -> one + other == 0 ? null : one + other);
    }

    Map<CountKey, Long> all() {
        return by;
    }
}
