package org.thinkuknow.statistics;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Which of all counts one is.
 *
 * @param day  in UK time; the first of the month where a table keeps months
 * @param cell the values of the table's dimensions
 */
record CountKey(Cut cut, LocalDate day, String cell) implements Comparable<CountKey> {

    private static final Comparator<CountKey> ORDER = Comparator.comparing((CountKey key) -> key.cut.name())
            .thenComparing(CountKey::day)
            .thenComparing(CountKey::cell);

    @Override
    public int compareTo(CountKey other) {
        return ORDER.compare(this, other);
    }
}
