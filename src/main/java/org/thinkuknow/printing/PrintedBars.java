package org.thinkuknow.printing;

import java.util.List;

/**
 * Bars at the end of a table's rows.
 *
 * @param columns of which columns they are, at most two
 * @param parts   of each row, how long the bar of each of those columns is, as a part of the longest; of 0 nothing is drawn
 */
public record PrintedBars(List<Integer> columns, List<List<Double>> parts) {

    /** A table without any. */
    public static final PrintedBars NONE = new PrintedBars(List.of(), List.of());

    public PrintedBars {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }

    boolean areNone() {
        return columns.isEmpty();
    }
}
