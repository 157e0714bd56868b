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
     */
    record CountedTable(
            String id,
            String title,
            String counted,
            String notCounted,
            List<String> heads,
            List<CountedRow> rows,
            boolean asShares) {}

    /** A row with its exact numbers. */
    record CountedRow(String label, List<Long> numbers) {}
}
