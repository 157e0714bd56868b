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

    /** Facts that stand now, once, or that stand no more, minus once. */
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
