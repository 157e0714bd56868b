package org.thinkuknow.statistics;

import org.springframework.stereotype.Component;
import org.thinkuknow.figures.CountedTables;
import org.thinkuknow.figures.CountedTables.CountedTable;
import org.thinkuknow.figures.PublishedCells;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.Shown.Sign;
import org.thinkuknow.figures.SmallNumbers;
import org.thinkuknow.statistics.FigureTable.Row;
import org.thinkuknow.statistics.Period.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What other modules count by themselves, of months and quarters, by the same rules: a quarter fits what stands in its months. */
@Component
class OtherTables {

    private final List<CountedTables> others;

    OtherTables(List<CountedTables> others) {
        this.others = others;
    }

    List<FigureTable> of(Period period) {
        var tables = counted(period);
        var shown = published(period, tables);
        return tables.stream()
                .map(table ->
                        told(table, (row, column) -> shown.getOrDefault(id(table, row, column), Sign.NOT_AVAILABLE)))
                .toList();
    }

    /** A quarter with its months as they stand, and each row with what adds up in it. */
    private Map<String, Shown> published(Period period, List<CountedTable> tables) {
        var cells = new PublishedCells();
        if (period.kind() == Kind.QUARTER) {
            for (var month : period.months()) {
                var ofMonth = counted(month);
                var stand = published(month, ofMonth);
                var totals = new HashSet<String>();
                eachSum(ofMonth, (total, parts) -> totals.add(total));
                eachCell(
                        ofMonth,
                        (cell, number) -> cells.known(
                                month.name() + cell,
                                Objects.requireNonNull(stand.get(cell)),
                                number,
                                totals.contains(cell)));
                eachSum(
                        ofMonth,
                        (total, parts) -> cells.sum(
                                month.name() + total,
                                parts.stream().map(part -> month.name() + part).toList()));
            }
        }
        eachCell(tables, (cell, number) -> {
            cells.add(cell, number);
            var months = period.months().stream()
                    .map(month -> month.name() + cell)
                    .filter(cells::has)
                    .toList();
            if (!months.isEmpty()) {
                cells.sum(cell, months);
            }
        });
        eachSum(tables, cells::sum);
        return cells.publish();
    }

    private List<CountedTable> counted(Period period) {
        return others.stream()
                .flatMap(other -> other.between(period.first(), period.last()).stream())
                .toList();
    }

    private interface Cell {
        void of(String cell, long number);
    }

    private static void eachCell(List<CountedTable> tables, Cell each) {
        tables.forEach(table -> table.rows()
                .forEach(row -> IntStream.range(0, row.numbers().size())
                        .forEach(column -> each.of(
                                id(table, row.label(), column), row.numbers().get(column)))));
    }

    private interface Sum {
        void of(String total, List<String> parts);
    }

    private static void eachSum(List<CountedTable> tables, Sum each) {
        for (var table : tables) {
            for (var row : table.rows()) {
                table.sums()
                        .forEach(sum -> each.of(
                                id(table, row.label(), sum.total()),
                                sum.parts().stream()
                                        .map(part -> id(table, row.label(), part))
                                        .toList()));
            }
        }
    }

    private static String id(CountedTable table, String row, int column) {
        return " %s %d %s".formatted(table.id(), column, row);
    }

    private interface Published {
        Shown at(String row, int column);
    }

    private static FigureTable told(CountedTable table, Published published) {
        var heads = new ArrayList<>(table.heads());
        if (table.asShares()) {
            table.heads().stream().skip(2).map(head -> head + ", %").forEach(heads::add);
        }
        return new FigureTable(
                table.id(),
                table.title(),
                table.counted(),
                table.notCounted(),
                heads,
                table.rows().stream()
                        .map(row -> {
                            var numbers = IntStream.range(0, row.numbers().size())
                                    .mapToObj(column -> published.at(row.label(), column))
                                    .toList();
                            return new Row(
                                    row.label(),
                                    Stream.concat(numbers.stream(), table.asShares() ? shares(numbers) : Stream.empty())
                                            .map(Shown::text)
                                            .collect(Collectors.toList()));
                        })
                        .toList());
    }

    private static Stream<Shown> shares(List<Shown> numbers) {
        return numbers.stream().skip(1).map(part -> SmallNumbers.percent(part, numbers.getFirst()));
    }
}
