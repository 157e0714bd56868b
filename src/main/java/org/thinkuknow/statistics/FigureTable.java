package org.thinkuknow.statistics;

import java.util.List;

/**
 * Numbers as they may be read, the same on every page, in every file and in every picture.
 *
 * @param id         in addresses; for ever
 * @param counted    what is counted
 * @param notCounted what is not, or what the numbers do not mean
 * @param heads      what stands above the columns, the first above the names of the rows
 */
public record FigureTable(
        String id, String title, String counted, String notCounted, List<String> heads, List<Row> rows) {

    public FigureTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param label what is counted in it
     * @param cells numbers, and signs where there is none
     */
    public record Row(String label, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
