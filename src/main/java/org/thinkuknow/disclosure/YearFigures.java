package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.disclosure.GovernorFigures.CountedRecord;
import org.thinkuknow.disclosure.GovernorFigures.Outcome;
import org.thinkuknow.disclosure.SchoolYear.Term;
import org.thinkuknow.figures.PublishedCells;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.Shown.Sign;
import org.thinkuknow.figures.SmallNumbers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A school year's figures as its governors read them: text alone, with no number left to work others out from. A year and its terms, and a
 * total and its parts, are worked out together as a reader would (decision 0055).
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
    private static final String ALL = "All records";

    /** One line of the table: its cells stand below the heads. */
    public record Row(String group, String label, List<String> cells) {}

    /** A line that is counted: each record is in one of each group. */
    private record Counted(String group, String label, Predicate<CountedRecord> counts) {}

    static YearFigures of(
            String school,
            SchoolYear year,
            LocalDate today,
            List<CountedRecord> records,
            Shown openTasks,
            Duration acknowledgedWithin) {
        var counted = counted(acknowledgedWithin);
        var shown = published(records, counted);
        var rows = new ArrayList<Row>();
        counted.forEach(line -> rows.add(row(
                line.group(),
                line.label(),
                year,
                today,
                term -> text(Objects.requireNonNull(shown.get(cell(term, line)))))));
        var inTime = inTime(counted);
        rows.add(row(
                inTime.group(),
                "Share within that time",
                year,
                today,
                term -> percent(shown, term, inTime, counted.getFirst())));
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

    private static List<Counted> counted(Duration within) {
        var lines = new ArrayList<Counted>();
        lines.add(new Counted("", ALL, record -> true));
        for (var category : Category.values()) {
            lines.add(new Counted(
                    "What they are about",
                    category.words(),
                    record -> record.category().filter(category::equals).isPresent()));
        }
        lines.add(new Counted(
                "What they are about",
                "No category",
                record -> record.category().isEmpty()));
        for (var outcome : Outcome.values()) {
            lines.add(new Counted("What became of them", outcome.words(), record -> record.outcome() == outcome));
        }
        lines.add(new Counted(
                "Acknowledged",
                "Within %d hours".formatted(within.toHours()),
                record ->
                        took(record).filter(time -> time.compareTo(within) <= 0).isPresent()));
        lines.add(new Counted(
                "Acknowledged",
                "Later",
                record ->
                        took(record).filter(time -> time.compareTo(within) > 0).isPresent()));
        lines.add(new Counted("Acknowledged", "Not yet", record -> took(record).isEmpty()));
        return lines;
    }

    private static Optional<Duration> took(CountedRecord record) {
        return record.acknowledgedAfter();
    }

    /** Each total is the sum of each group's lines, and the year the sum of its terms. */
    private static Map<String, Shown> published(List<CountedRecord> records, List<Counted> lines) {
        var cells = new PublishedCells();
        for (var term : columns()) {
            var ofTerm = records.stream().filter(record -> isIn(record, term)).toList();
            lines.forEach(line -> cells.add(
                    cell(term, line), ofTerm.stream().filter(line.counts()).count()));
        }
        var all = lines.getFirst();
        for (var term : columns()) {
            lines.stream()
                    .map(Counted::group)
                    .filter(group -> !group.isEmpty())
                    .distinct()
                    .forEach(group -> cells.sum(
                            cell(term, all),
                            lines.stream()
                                    .filter(line -> line.group().equals(group))
                                    .map(line -> cell(term, line))
                                    .toList()));
        }
        lines.forEach(line -> cells.sum(
                cell(null, line),
                Arrays.stream(Term.values()).map(term -> cell(term, line)).toList()));
        return cells.publish();
    }

    private static List<@Nullable Term> columns() {
        var columns = new ArrayList<@Nullable Term>(List.of(Term.values()));
        columns.add(null);
        return columns;
    }

    private static Row row(String group, String label, SchoolYear year, LocalDate today, Cell cell) {
        return new Row(
                group,
                label,
                columns().stream()
                        .map(term -> isTold(year, today, term) ? cell.of(term) : NOT_YET)
                        .toList());
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

    static Total total(List<CountedRecord> records, Duration acknowledgedWithin) {
        var lines = counted(acknowledgedWithin);
        var shown = published(records, lines);
        return new Total(
                Objects.requireNonNull(shown.get(cell(null, lines.getFirst()))),
                Objects.requireNonNull(shown.get(cell(null, inTime(lines)))));
    }

    private static Counted inTime(List<Counted> lines) {
        return lines.stream()
                .filter(line -> line.label().startsWith("Within"))
                .findFirst()
                .orElseThrow();
    }

    private static String percent(Map<String, Shown> shown, @Nullable Term term, Counted part, Counted whole) {
        var share = SmallNumbers.percent(
                Objects.requireNonNull(shown.get(cell(term, part))),
                Objects.requireNonNull(shown.get(cell(term, whole))));
        return share instanceof Shown.Number(var percent) ? percent + " %" : text(share);
    }

    private static String middle(List<CountedRecord> records, @Nullable Term term) {
        var times = records.stream()
                .filter(record -> isIn(record, term))
                .flatMap(record -> took(record).stream())
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

    private static boolean isIn(CountedRecord record, @Nullable Term term) {
        return term == null || record.term() == term;
    }

    private static String cell(@Nullable Term term, Counted line) {
        return "%s|%s|%s".formatted(term, line.group(), line.label());
    }

    private static String text(Shown shown) {
        return shown == Sign.CONFIDENTIAL ? HIDDEN : shown == Sign.NOT_AVAILABLE ? TOO_FEW : shown.text();
    }

    /** What stands in a column; null is the whole year. */
    private interface Cell {
        String of(@Nullable Term term);
    }
}
