package org.thinkuknow.statistics;

import org.thinkuknow.figures.PublishedCells;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.statistics.Counted.Told;
import org.thinkuknow.statistics.Period.Kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is told of a quarter so far, as one system of sums: days in weeks, weeks in months and in parts of months, also of the month
 * before, months in the quarter, and the rows of each table in all reports.
 */
final class PublishedPeriods {

    /** What adds up to all reports of a period. */
    private static final Set<Cut> OF_ALL_REPORTS = Set.of(Cut.LEVEL, Cut.DOOR, Cut.AGE, Cut.THEME, Cut.HOUR);

    private static final String TOTAL = " all";

    private final PublishedCells cells = new PublishedCells();
    private final List<Period> months = new ArrayList<>();
    private final Set<String> parts = new HashSet<>();

    /** What may be read of one period. */
    record Published(Shown reports, Map<Cut, Map<String, Shown>> tables, Map<LocalDate, Shown> days) {}

    /** Adds what is told already. A small number is taken to be known as such; a sum may be hidden for others' sake. */
    void known(ExactPeriod exact, Told told) {
        var isSum = exact.period().kind() != Kind.WEEK;
        cells.known(id(exact.period(), TOTAL), told.reports(), exact.reports(), true);
        exact.tables()
                .forEach((cut, table) -> table.forEach((code, number) ->
                        cells.known(id(exact.period(), cut, code), told.of(cut, code), number, isSum)));
        exact.days()
                .forEach((day, number) -> cells.known(
                        day.toString(), told.days().getOrDefault(day, Shown.Sign.NOT_AVAILABLE), number, false));
        sums(exact);
    }

    /** Adds a period and says what may be read of it beside all that is known. */
    Published publish(ExactPeriod exact) {
        cells.add(id(exact.period(), TOTAL), exact.reports());
        exact.tables()
                .forEach((cut, table) ->
                        table.forEach((code, number) -> cells.add(id(exact.period(), cut, code), number)));
        exact.days().forEach((day, number) -> cells.add(day.toString(), number));
        sums(exact);
        var shown = cells.publish();
        var tables = new EnumMap<Cut, Map<String, Shown>>(Cut.class);
        exact.tables().forEach((cut, table) -> {
            var told = new HashMap<String, Shown>();
            table.keySet()
                    .forEach(code -> told.put(
                            code, shown.getOrDefault(id(exact.period(), cut, code), Shown.Sign.NOT_AVAILABLE)));
            tables.put(cut, told);
        });
        var days = new HashMap<LocalDate, Shown>();
        exact.days()
                .keySet()
                .forEach(day -> days.put(day, shown.getOrDefault(day.toString(), Shown.Sign.NOT_AVAILABLE)));
        return new Published(shown.getOrDefault(id(exact.period(), TOTAL), Shown.Sign.NOT_AVAILABLE), tables, days);
    }

    private void sums(ExactPeriod exact) {
        var period = exact.period();
        exact.tables().forEach((cut, table) -> {
            if (OF_ALL_REPORTS.contains(cut)) {
                cells.sum(
                        id(period, TOTAL),
                        table.keySet().stream()
                                .map(code -> id(period, cut, code))
                                .toList());
            }
        });
        switch (period.kind()) {
            case WEEK ->
                cells.sum(
                        id(period, TOTAL),
                        exact.days().keySet().stream().map(LocalDate::toString).toList());
            case MONTH -> {
                eachCell(exact, this::ofWeeks);
                months.add(period);
            }
            case QUARTER -> eachCell(exact, this::ofMonths);
        }
    }

    private interface OneCell {
        void of(ExactPeriod period, Kind part, String cell);
    }

    /** Every number of a period that is told of its parts as well. */
    private static void eachCell(ExactPeriod exact, OneCell each) {
        var part = exact.period().kind() == Kind.MONTH ? Kind.WEEK : Kind.MONTH;
        each.of(exact, part, TOTAL);
        exact.tables().forEach((cut, table) -> {
            if (Counted.toldOf(part).contains(cut)) {
                table.keySet().forEach(code -> each.of(exact, part, id(cut, code)));
            }
        });
    }

    private void ofMonths(ExactPeriod quarter, Kind part, String cell) {
        cells.sum(
                id(quarter.period(), cell),
                months.stream()
                        .filter(quarter.period()::holds)
                        .map(month -> id(month, cell))
                        .filter(cells::has)
                        .toList());
    }

    private void ofWeeks(ExactPeriod month, Kind part, String cell) {
        cells.sum(
                id(month.period(), cell),
                month.period().weeks().stream()
                        .filter(week -> cells.has(id(week, cell)))
                        .map(week -> month.period().holds(week) ? id(week, cell) : partOf(week, month.period(), cell))
                        .toList());
    }

    /** The days of a week that lie in a month, and the others of that week; neither stands anywhere. */
    private String partOf(Period week, Period month, String cell) {
        var both = Stream.of(week.first(), week.last())
                .map(day -> id(week, " in " + Period.around(Kind.MONTH, day).name() + cell))
                .toList();
        if (parts.add(id(week, cell))) {
            both.forEach(cells::unshown);
            cells.sum(id(week, cell), both);
            if (cell.equals(TOTAL)) {
                Stream.of(week.first(), week.last())
                        .map(day -> Period.around(Kind.MONTH, day))
                        .forEach(each -> cells.sum(
                                id(week, " in " + each.name() + cell),
                                week.days().stream()
                                        .filter(day ->
                                                Period.around(Kind.MONTH, day).equals(each))
                                        .map(LocalDate::toString)
                                        .toList()));
            }
        }
        return id(week, " in " + month.name() + cell);
    }

    private static String id(Period period, Cut cut, String code) {
        return id(period, id(cut, code));
    }

    private static String id(Cut cut, String code) {
        return " " + cut.name() + Cut.BETWEEN + code;
    }

    private static String id(Period period, String cell) {
        return period.name() + cell;
    }
}
