package org.thinkuknow.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What of a table is drawn as bars, on the page and on paper: one column of it, or two beside each other. It is made of the text that
 * stands in the table, so that nothing is drawn that cannot be read (decision 0056).
 *
 * @param columns the places of those columns among the cells of a row
 */
public record FigureBars(FigureTable table, List<Integer> columns) {

    private static final int MOST = 2;

    /** What is no comparison of one kind of number is a table alone. */
    private static final Set<String> WITHOUT = Set.of(
            "first-look", "referred", "acknowledged", "answered", "level-ones", "safeguarded", "schools", "forces");

    /** Of what was learned the shares are compared, and not how many answered. */
    private static final String LEARNED = "before-after";

    private static final List<Integer> SHARES = List.of(3, 4);

    public FigureBars {
        columns = List.copyOf(columns);
    }

    /** The bars of a table; none of one that compares nothing. */
    public static Optional<FigureBars> of(FigureTable table) {
        if (WITHOUT.contains(table.id())) {
            return Optional.empty();
        }
        return Optional.of(new FigureBars(
                table,
                table.id().equals(LEARNED)
                        ? SHARES
                        : IntStream.range(0, Math.min(MOST, table.heads().size() - 1))
                                .boxed()
                                .toList()));
    }

    /** What stands above each of the columns. */
    public List<String> heads() {
        return columns.stream().map(column -> table.heads().get(column + 1)).toList();
    }

    /** What stands in each of the columns of a row. */
    public List<String> cells(FigureTable.Row row) {
        return columns.stream().map(row.cells()::get).toList();
    }

    /** How long each bar of a row is, as a part of the longest; what is hidden has none. */
    public List<Double> parts(FigureTable.Row row) {
        return cells(row).stream().map(cell -> part(cell, largest())).toList();
    }

    /** The largest number that has a bar; none is drawn if it is 0. */
    public long largest() {
        return table.rows().stream()
                .flatMap(row -> cells(row).stream())
                .flatMapToLong(cell -> number(cell).stream())
                .max()
                .orElse(0);
    }

    private static double part(String cell, long largest) {
        return largest == 0 ? 0 : (double) number(cell).orElse(0) / largest;
    }

    /** The number that a cell shows, if it shows one. */
    public static OptionalLong number(String cell) {
        return cell.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(cell)) : OptionalLong.empty();
    }
}
