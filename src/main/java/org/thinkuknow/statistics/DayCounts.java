package org.thinkuknow.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was counted on each of some days, so that a month, its weeks and their days are added up of the same numbers. */
final class DayCounts {

    private final Map<Cut, NavigableMap<LocalDate, Map<String, Long>>> tables = new EnumMap<>(Cut.class);

    void add(Cut cut, LocalDate day, String cell, long counted) {
        tables.computeIfAbsent(cut, none -> new TreeMap<>())
                .computeIfAbsent(day, none -> new HashMap<>())
                .merge(cell, counted, Long::sum);
    }

    /** The sums of a table's cells, from one day to another, both included. */
    Map<String, Long> sums(Cut cut, Period period) {
        var sums = new TreeMap<String, Long>();
        days(cut, period)
                .values()
                .forEach(cells -> cells.forEach((cell, counted) -> sums.merge(cell, counted, Long::sum)));
        return sums;
    }

    /** How much was counted in a table on a day. */
    long on(Cut cut, LocalDate day) {
        return tables.getOrDefault(cut, new TreeMap<>()).getOrDefault(day, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private NavigableMap<LocalDate, Map<String, Long>> days(Cut cut, Period period) {
        return tables.getOrDefault(cut, new TreeMap<>()).subMap(period.first(), true, period.last(), true);
    }
}
