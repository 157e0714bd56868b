package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.disclosure.GovernorFigures.CountedRecord;
import org.thinkuknow.disclosure.SchoolYear.Term;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.Shown.Sign;
import org.thinkuknow.figures.SmallNumbers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A school year's figures as its governors read them: text alone, with no number left to work others out from. What may stand
 * there is worked out by {@link YearCells}.
 *
 * @param school    its name
 * @param heads     of the columns of numbers: the terms and the year
 * @param rows      one line each, in groups
 * @param openTasks how many tasks are open now
 */
public record YearFigures(String school, SchoolYear year, List<String> heads, List<Row> rows, String openTasks) {

    /** What stands for a number that is small, or from which a small one could be worked out. */
    public static final String HIDDEN = "hidden";

    private static final String TOO_FEW = "too few to say";
    private static final String NOT_YET = "–";

    /** One line of the table: its cells stand below the heads. */
    public record Row(String group, String label, List<String> cells) {}

    static YearFigures of(
            String school,
            SchoolYear year,
            LocalDate today,
            List<CountedRecord> records,
            Shown openTasks,
            Duration acknowledgedWithin) {
        var cells = new YearCells(records, acknowledgedWithin, isOver(year, today));
        var rows = new ArrayList<Row>();
        cells.lines()
                .forEach(line ->
                        rows.add(row(line.group(), line.label(), year, today, term -> text(cells.of(term, line)))));
        var inTime = cells.inTime();
        rows.add(row(inTime.group(), "Share within that time", year, today, term -> percent(cells, term)));
        rows.add(row(inTime.group(), "Time in the middle", year, today, term -> middle(records, term)));
        return new YearFigures(
                school,
                year,
                Stream.concat(
                                Arrays.stream(Term.values())
                                        .map(term -> "%s, %s".formatted(term.words(), term.months())),
                                Stream.of("Whole year"))
                        .toList(),
                List.copyOf(rows),
                text(openTasks));
    }

    private static Row row(String group, String label, SchoolYear year, LocalDate today, Cell cell) {
        return new Row(
                group,
                label,
                YearCells.columns().stream()
                        .map(term -> isTold(year, today, term) ? cell.of(term) : NOT_YET)
                        .toList());
    }

    private static boolean isOver(SchoolYear year, LocalDate today) {
        return !year.dayAfter(Term.SUMMER).isAfter(today);
    }

    /** A term once it is over, and a year once one of its terms is. */
    private static boolean isTold(SchoolYear year, LocalDate today, @Nullable Term term) {
        return !year.dayAfter(term == null ? Term.AUTUMN : term).isAfter(today);
    }

    /**
     * What a trust is told of a school's year: the very cells that its governors read, so that neither undoes the other.
     *
     * @param all    how many records
     * @param inTime how many of them were acknowledged in time
     */
    record Total(Shown all, Shown inTime) {}

    static Total total(SchoolYear year, LocalDate today, List<CountedRecord> records, Duration acknowledgedWithin) {
        var cells = new YearCells(records, acknowledgedWithin, isOver(year, today));
        return new Total(cells.of(null, cells.all()), cells.of(null, cells.inTime()));
    }

    private static String percent(YearCells cells, @Nullable Term term) {
        var share = SmallNumbers.percent(cells.of(term, cells.inTime()), cells.of(term, cells.all()));
        return share instanceof Shown.Number(var percent) ? percent + " %" : text(share);
    }

    private static String middle(List<CountedRecord> records, @Nullable Term term) {
        var times = records.stream()
                .filter(record -> YearCells.isIn(record, term))
                .flatMap(record -> record.acknowledgedAfter().stream())
                .sorted()
                .toList();
        if (times.isEmpty()) {
            return TOO_FEW;
        }
        var minutes = times.get((times.size() - 1) / 2).toMinutes();
        return SmallNumbers.ordered(minutes, times.size()) instanceof Shown.Number ? hours(minutes) : TOO_FEW;
    }

    private static String hours(long minutes) {
        var hours = Math.round(minutes / 60.0);
        return hours == 0 ? "under an hour" : hours == 1 ? "1 hour" : hours + " hours";
    }

    private static String text(Shown shown) {
        return shown == Sign.CONFIDENTIAL ? HIDDEN : shown == Sign.NOT_AVAILABLE ? TOO_FEW : shown.text();
    }

    /** What stands in a column; null is the whole year. */
    private interface Cell {
        String of(@Nullable Term term);
    }
}
