package org.thinkuknow.statistics;

import org.springframework.stereotype.Component;
import org.thinkuknow.figures.PublishedCells;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.SmallNumbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The counts of a period as they may be read. The rules for small numbers are kept here, once, for every page, file and picture; what
 * is shown of a month fits what is shown of its weeks, and what is shown of a quarter what is shown of its months.
 */
@Component
class Counted {

    /** The tables that are told of each kind of period; what is finer is told of longer ones alone. */
    private static final Map<Period.Kind, Set<Cut>> TOLD = Map.of(
            Period.Kind.WEEK, Set.of(Cut.LEVEL, Cut.DOOR),
            Period.Kind.MONTH, Set.of(Cut.LEVEL, Cut.DOOR, Cut.AGE, Cut.THEME, Cut.OUTCOME),
            Period.Kind.QUARTER, Set.of(Cut.LEVEL, Cut.DOOR, Cut.AGE, Cut.THEME, Cut.HOUR, Cut.OUTCOME));

    /** What adds up to all reports of a period. */
    private static final Set<Cut> OF_ALL_REPORTS = Set.of(Cut.LEVEL, Cut.DOOR, Cut.AGE, Cut.THEME, Cut.HOUR);

    /** A code that no module names any more. */
    static final String OTHER = "other-code";

    private static final String TOTAL = "total";

    private final CountRows rows;
    private final Labels labels;

    Counted(CountRows rows, Labels labels) {
        this.rows = rows;
        this.labels = labels;
    }

    /**
     * What may be read of a period.
     *
     * @param reports all reports
     * @param days    the reports of each day, of a week
     */
    record Told(Period period, Shown reports, Map<Cut, Map<String, Shown>> tables, Map<LocalDate, Shown> days) {

        Shown of(Cut cut, String code) {
            return tables.getOrDefault(cut, Map.of()).getOrDefault(code, Shown.Sign.NOT_APPLICABLE);
        }
    }

    /** What may be read of a period, worked out with all that is read of those in it. */
    Told of(Period period) {
        var cells = new PublishedCells();
        var exact = new EnumMap<Cut, Map<String, Long>>(Cut.class);
        TOLD.getOrDefault(period.kind(), Set.of()).forEach(cut -> exact.put(cut, sums(cut, period)));
        cells.add(
                TOTAL,
                exact.getOrDefault(Cut.LEVEL, Map.of()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        exact.forEach((cut, sums) -> sums.forEach((code, number) -> cells.add(id(cut, code), number)));
        OF_ALL_REPORTS.stream()
                .filter(exact::containsKey)
                .forEach(cut -> cells.sum(
                        TOTAL,
                        exact.getOrDefault(cut, Map.of()).keySet().stream()
                                .map(code -> id(cut, code))
                                .toList()));
        var days = period.kind() == Period.Kind.WEEK ? daysOf(period, cells) : List.<LocalDate>of();
        parts(period, cells, exact);
        return told(period, cells.publish(), exact, days);
    }

    private List<LocalDate> daysOf(Period week, PublishedCells cells) {
        var reports = rows.byDay(Cut.LEVEL, week.first(), week.last());
        week.days().forEach(day -> cells.add(day.toString(), reports.getOrDefault(day, 0L)));
        cells.sum(TOTAL, week.days().stream().map(LocalDate::toString).toList());
        return week.days();
    }

    /** What is read of the weeks of a month and of the months of a quarter. */
    private void parts(Period period, PublishedCells cells, Map<Cut, Map<String, Long>> exact) {
        var inside = switch (period.kind()) {
            case WEEK -> List.<Period>of();
            case MONTH -> period.weeks();
            case QUARTER -> period.months();
        };
        var told = inside.stream().map(this::of).toList();
        if (told.isEmpty()) {
            return;
        }
        told.forEach(part -> {
            cells.known(part.period().name() + TOTAL, part.reports(), true);
            part.tables()
                    .forEach((cut, table) -> table.forEach((code, shown) -> cells.known(
                            part.period().name() + id(cut, code),
                            shown,
                            part.period().kind() != Period.Kind.WEEK)));
        });
        sum(period, TOTAL, told, cells);
        exact.forEach((cut, sums) -> sums.keySet().forEach(code -> {
            if (told.stream()
                    .allMatch(part -> part.tables().getOrDefault(cut, Map.of()).containsKey(code))) {
                sum(period, id(cut, code), told, cells);
            }
        }));
    }

    private static void sum(Period period, String cell, List<Told> parts, PublishedCells cells) {
        var whole = new ArrayList<String>();
        var inPart = new ArrayList<String>();
        parts.forEach(part ->
                (period.holds(part.period()) ? whole : inPart).add(part.period().name() + cell));
        cells.sum(cell, whole, inPart);
    }

    private static Told told(
            Period period, Map<String, Shown> shown, Map<Cut, Map<String, Long>> exact, Collection<LocalDate> days) {
        var tables = new EnumMap<Cut, Map<String, Shown>>(Cut.class);
        exact.forEach((cut, sums) -> {
            var table = new HashMap<String, Shown>();
            sums.keySet().forEach(code -> table.put(code, shown.get(id(cut, code))));
            tables.put(cut, table);
        });
        var byDay = new HashMap<LocalDate, Shown>();
        days.forEach(day -> byDay.put(day, shown.get(day.toString())));
        return new Told(period, shown.getOrDefault(TOTAL, Shown.Sign.NOT_AVAILABLE), tables, byDay);
    }

    /** Every code of a table with its number, also those of which there is none. */
    private Map<String, Long> sums(Cut cut, Period period) {
        var sums = new HashMap<String, Long>();
        labels.of(cut.by().getFirst()).keySet().forEach(code -> sums.put(code, 0L));
        rows.sums(cut, period.first(), period.last())
                .forEach((code, number) -> sums.merge(sums.containsKey(code) ? code : OTHER, number, Long::sum));
        return sums;
    }

    private static String id(Cut cut, String code) {
        return cut.name() + Cut.BETWEEN + code;
    }

    /** A table of which nothing is the sum of anything that is shown; each number by itself. */
    Map<String, Shown> alone(Cut cut, Period period) {
        var shown = new HashMap<String, Shown>();
        sums(cut, period).forEach((code, number) -> shown.put(code, SmallNumbers.count(number)));
        return shown;
    }
}
