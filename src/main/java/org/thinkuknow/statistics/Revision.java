package org.thinkuknow.statistics;

import org.thinkuknow.figures.Shown.Sign;
import org.thinkuknow.statistics.FigureTable.Row;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is told of a period anew, a week later. A number that was hidden and is 5 now, or the other way round, would tell of the one
 * report that made the difference: it stays as it was, until the difference is larger than a hidden number (law of figures, rule 6).
 */
final class Revision {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
    private static final String NONE = "0";
    private static final long FAR = 10;

    private Revision() {}

    /** The tables as they may be told after those that were told before. */
    static List<FigureTable> of(List<FigureTable> before, List<FigureTable> now) {
        var known = before.stream().collect(Collectors.toMap(FigureTable::id, Function.identity()));
        return now.stream()
                .map(table -> {
                    var told = known.get(table.id());
                    return told == null || !told.heads().equals(table.heads()) ? table : revised(told, table);
                })
                .toList();
    }

    private static FigureTable revised(FigureTable before, FigureTable now) {
        var rows = before.rows().stream().collect(Collectors.toMap(Row::label, Row::cells, (one, same) -> one));
        return new FigureTable(
                now.id(),
                now.title(),
                now.counted(),
                now.notCounted(),
                now.heads(),
                now.rows().stream()
                        .map(row -> new Row(row.label(), cells(rows.getOrDefault(row.label(), List.of()), row.cells())))
                        .toList());
    }

    private static List<String> cells(List<String> before, List<String> now) {
        return before.size() != now.size()
                ? now
                : IntStream.range(0, now.size())
                        .mapToObj(place -> cell(before.get(place), now.get(place)))
                        .toList();
    }

    private static String cell(String before, String now) {
        return isHidden(before) == isHidden(now) && before.equals(NONE) == now.equals(NONE)
                        || isFar(before)
                        || isFar(now)
                ? now
                : before;
    }

    private static boolean isHidden(String cell) {
        return cell.equals(Sign.CONFIDENTIAL.text());
    }

    private static boolean isFar(String cell) {
        return NUMBER.matcher(cell).matches() && Long.parseLong(cell) >= FAR;
    }
}
