package org.thinkuknow.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * Numbers that a module counts by itself and lets be shown; a module that has such makes a bean of it. They are exact here: whoever
 * shows them keeps the rules for small numbers.
 */
public interface CountedTables {

    /** What was counted from one day to another, both included, UK time. */
    List<CountedTable> between(LocalDate first, LocalDate last);

    /**
     * One table.
     *
     * @param id         in addresses; for ever
     * @param counted    what is counted
     * @param notCounted what is not
     * @param heads      what stands above the columns, the first above the names of the rows
     * @param asShares   whether each number after a row's first is also told as a share of that first
     * @param sums       which numbers of a row are the sum of others of it
     */
    record CountedTable(
            String id,
            String title,
            String counted,
            String notCounted,
            List<String> heads,
            List<CountedRow> rows,
            boolean asShares,
            List<RowSum> sums) {

        /** One whose numbers are no sums of each other. */
        public CountedTable(
                String id,
                String title,
                String counted,
                String notCounted,
                List<String> heads,
                List<CountedRow> rows,
                boolean asShares) {
            this(id, title, counted, notCounted, heads, rows, asShares, List.of());
        }
    }

    /**
     * One number of a row is the sum of others of it; whoever shows them has to know, or a reader works a hidden one out.
     *
     * @param total its place among the numbers of the row, from 0
     */
    record RowSum(int total, List<Integer> parts) {}

    /** A row with its exact numbers. */
    record CountedRow(String label, List<Long> numbers) {}
}
