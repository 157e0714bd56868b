package org.thinkuknow.backup;

import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How many rows of which table there should be, and are. */
final class Difference {

    private Difference() {}

    static String between(SortedMap<String, Long> wanted, SortedMap<String, Long> found) {
        var tables = new TreeSet<>(wanted.keySet());
        tables.addAll(found.keySet());
        return tables.stream()
                .filter(table -> !wanted.getOrDefault(table, 0L).equals(found.getOrDefault(table, 0L)))
                .map(table -> "%s has %d of %d"
                        .formatted(table, found.getOrDefault(table, 0L), wanted.getOrDefault(table, 0L)))
                .collect(Collectors.joining(", "));
    }
}
