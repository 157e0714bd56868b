package org.thinkuknow.statistics;

import org.thinkuknow.statistics.Period.Kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Has somebody read tables as they are printed, and puts beside them how their numbers add up. */
final class PublishedPapers {

    private static final Set<String> OF_REPORTS = Set.of("doors", "ages", "themes", "hours");
    private static final Set<String> CLOCKS = Set.of("first-look", "referred", "acknowledged", "answered");
    private static final Set<String> WITHOUT_SUMS = Set.of("level-ones", "safeguarded", "forces", "authorities");
    private static final String ALL = " reports All reports";
    private static final String VISITS = " schools Visits held";

    private final Reader reader = new Reader();
    private final Map<Period, Map<String, List<String>>> tables = new HashMap<>();
    private final AttackedYear year;

    PublishedPapers(AttackedYear year) {
        this.year = year;
    }

    void read(Period period, List<FigureTable> papers) {
        var named = Map.of(period.words(), period, period.before().words(), period.before());
        for (var table : papers) {
            for (var row : table.rows()) {
                for (var place = 0; place < row.cells().size(); place++) {
                    var head = table.heads().get(place + 1);
                    read(table, named.getOrDefault(head, period), row.label(), head, row.cells(), place);
                }
            }
        }
    }

    private void read(FigureTable table, Period period, String row, String head, List<String> cells, int place) {
        var cell = cells.get(place);
        if (table.id().equals("days")) {
            var day = dayOf(period, row).toString();
            reads(period, "days", day, cell, false, year.exact(period, "days", day));
        } else if (CLOCKS.contains(table.id())) {
            clock(table.id(), period, row, cells, place);
        } else if (table.id().equals("schools")) {
            if (row.equals("Visits held")) {
                reads(period, "visits", period.name() + VISITS, cell, true, year.exact(period, "visits", row));
            }
        } else if (!WITHOUT_SUMS.contains(table.id())) {
            var name = table.heads().size() > 2 && !head.equals(period.words()) ? row + " " + head : row;
            reads(
                    period,
                    table.id(),
                    period.name() + " " + table.id() + " " + name,
                    cell,
                    isSum(period, table, row),
                    year.exact(period, table.id(), name));
        }
    }

    private static boolean isSum(Period period, FigureTable table, String row) {
        return period.kind() != Kind.WEEK && !table.id().equals("talks") || row.equals("All reports");
    }

    private void clock(String id, Period period, String level, List<String> cells, int place) {
        var name = period.name() + " " + id + " " + level;
        if (place == 0) {
            reads(period, id, name, cells.getFirst(), period.kind() != Kind.WEEK, year.exact(period, id, level));
        } else if (place == 1 && !cells.get(1).startsWith("[")) {
            var percent = Integer.parseInt(cells.get(1));
            var rounded = Math.round(Integer.parseInt(cells.getFirst()) * percent / 500.0) * 5;
            reads(period, id, name + " in time", String.valueOf(rounded), false, rounded);
        }
    }

    private static LocalDate dayOf(Period week, String row) {
        return week.days().stream()
                .filter(day -> day.getDayOfWeek().name().equalsIgnoreCase(row))
                .findFirst()
                .orElseThrow();
    }

    private void reads(Period period, String table, String cell, String text, boolean isSum, long exact) {
        reader.reads(cell, text, isSum, exact);
        var cells = tables.computeIfAbsent(period, none -> new TreeMap<>())
                .computeIfAbsent(table, none -> new ArrayList<>());
        if (!cells.contains(cell)) {
            cells.add(cell);
        }
    }

    /** Every small number that can be worked out of all of them. */
    Set<String> workedOut() {
        tables.forEach((period, known) -> {
            reader.thinksOf(period.name() + ALL);
            known.forEach((table, cells) -> {
                if (CLOCKS.contains(table)) {
                    cells.stream()
                            .filter(cell -> !cell.endsWith(" in time"))
                            .forEach(cell -> nearlyAll(cell, cell.replace(" " + table + " ", " reports ")));
                }
                if (table.equals("talks") && reader.hasRead(period.name() + VISITS)) {
                    reader.knows(period.name() + VISITS, cells);
                } else if (OF_REPORTS.contains(table) || table.equals("days")) {
                    reader.knows(period.name() + ALL, cells);
                } else if (table.equals("reports")) {
                    reader.knows(
                            period.name() + ALL,
                            cells.stream().filter(cell -> !cell.endsWith(ALL)).toList());
                }
            });
        });
        new TreeSet<>(tables.keySet().stream().map(Period::name).toList())
                .stream().map(name -> Period.named(name).orElseThrow()).forEach(this::adds);
        return reader.workedOut();
    }

    /** Of the reports of a level some were looked at, and the others were not. */
    private void nearlyAll(String clock, String level) {
        if (reader.hasRead(level)) {
            reader.thinksOf("not in " + clock);
            reader.knows(level, List.of(clock, "not in " + clock));
        }
    }

    private void adds(Period period) {
        var whole = new TreeSet<String>();
        tables.get(period)
                .values()
                .forEach(cells -> cells.stream()
                        .filter(cell -> cell.startsWith(period.name()))
                        .map(cell -> cell.substring(period.name().length()))
                        .forEach(whole::add));
        for (var cell : whole) {
            var parts = switch (period.kind()) {
                case WEEK -> List.<String>of();
                case MONTH ->
                    period.weeks().stream()
                            .filter(week -> reader.hasRead(week.name() + cell))
                            .map(week -> period.holds(week) ? week.name() + cell : part(week, period, cell))
                            .toList();
                case QUARTER ->
                    period.months().stream()
                            .map(month -> month.name() + cell)
                            .filter(reader::hasRead)
                            .toList();
            };
            var all = period.kind() == Kind.MONTH
                    ? period.weeks().size()
                    : period.months().size();
            if (period.kind() != Kind.WEEK && parts.size() == all) {
                reader.knows(period.name() + cell, parts);
            }
        }
    }

    /** The days of a week that lie in one of its two months: a number that stands nowhere. */
    private String part(Period week, Period month, String cell) {
        var months = List.of(Period.around(Kind.MONTH, week.first()), Period.around(Kind.MONTH, week.last()));
        var both = months.stream()
                .map(each -> week.name() + " in " + each.name() + cell)
                .toList();
        both.forEach(reader::thinksOf);
        reader.knows(week.name() + cell, both);
        if (cell.equals(ALL)) {
            months.forEach(each -> reader.knows(
                    week.name() + " in " + each.name() + cell,
                    week.days().stream()
                            .filter(day -> Period.around(Kind.MONTH, day).equals(each))
                            .map(LocalDate::toString)
                            .toList()));
        }
        return week.name() + " in " + month.name() + cell;
    }
}
