package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.disclosure.GovernorFigures.CountedRecord;
import org.thinkuknow.disclosure.GovernorFigures.Outcome;
import org.thinkuknow.disclosure.SchoolYear.Term;
import org.thinkuknow.figures.PublishedCells;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.Shown.Sign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What may be told of each line of a school year. A total and its parts are worked out together as a reader would (decision 0055). A term
 * is worked out by itself, so that what was once printed of it stands in every later print, and a whole year is held to its terms as they
 * stand (decision 0146).
 */
final class YearCells {

    private static final String ALL = "All records";

    private final List<Counted> lines;
    private final List<CountedRecord> records;
    private final Map<String, Shown> shown = new HashMap<>();

    /** A line that is counted: each record is in one of each group. */
    record Counted(String group, String label, Predicate<CountedRecord> counts) {}

    /** @param over whether the year is */
    YearCells(List<CountedRecord> records, Duration acknowledgedWithin, boolean over) {
        this.records = records;
        this.lines = counted(acknowledgedWithin);
        Arrays.stream(Term.values()).forEach(this::publish);
        if (over) {
            publishYear();
        } else {
            lines.forEach(line -> shown.put(cell(null, line), sum(line)));
        }
    }

    /** Every line, the total first. */
    List<Counted> lines() {
        return lines;
    }

    /** The line of all records. */
    Counted all() {
        return lines.getFirst();
    }

    /** The line of those that were acknowledged in time. */
    Counted inTime() {
        return lines.stream()
                .filter(line -> line.label().startsWith("Within"))
                .findFirst()
                .orElseThrow();
    }

    /** What stands in a line; null is the whole year. */
    Shown of(@Nullable Term term, Counted line) {
        return Objects.requireNonNull(shown.get(cell(term, line)));
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
                record -> record.acknowledgedAfter()
                        .filter(time -> time.compareTo(within) <= 0)
                        .isPresent()));
        lines.add(new Counted(
                "Acknowledged",
                "Later",
                record -> record.acknowledgedAfter()
                        .filter(time -> time.compareTo(within) > 0)
                        .isPresent()));
        lines.add(new Counted(
                "Acknowledged", "Not yet", record -> record.acknowledgedAfter().isEmpty()));
        return lines;
    }

    private void publish(Term term) {
        var cells = new PublishedCells();
        lines.forEach(line -> cells.add(cell(term, line), count(term, line)));
        addSums(cells, term);
        shown.putAll(cells.publish());
    }

    /** Each total is the sum of each group's lines, and the year the sum of its terms, which stand already. */
    private void publishYear() {
        var cells = new PublishedCells();
        for (var line : lines) {
            for (var term : Term.values()) {
                cells.known(
                        cell(term, line),
                        of(term, line),
                        count(term, line),
                        line.group().isEmpty());
            }
            cells.add(cell(null, line), count(null, line));
        }
        columns().forEach(term -> addSums(cells, term));
        lines.forEach(line -> cells.sum(
                cell(null, line),
                Arrays.stream(Term.values()).map(term -> cell(term, line)).toList()));
        shown.putAll(cells.publish());
    }

    private void addSums(PublishedCells cells, @Nullable Term term) {
        lines.stream()
                .map(Counted::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .forEach(group -> cells.sum(
                        cell(term, all()),
                        lines.stream()
                                .filter(line -> line.group().equals(group))
                                .map(line -> cell(term, line))
                                .toList()));
    }

    private long count(@Nullable Term term, Counted line) {
        return records.stream()
                .filter(record -> isIn(record, term))
                .filter(line.counts())
                .count();
    }

    /** Of a year that is not over: what its terms tell, added up, so that two prints of it tell no more than they do. */
    private Shown sum(Counted line) {
        var sum = 0L;
        for (var term : Term.values()) {
            if (!(of(term, line) instanceof Shown.Number(var number))) {
                return Sign.CONFIDENTIAL;
            }
            sum += number;
        }
        return new Shown.Number(sum);
    }

    static List<@Nullable Term> columns() {
        var columns = new ArrayList<@Nullable Term>(List.of(Term.values()));
        columns.add(null);
        return columns;
    }

    static boolean isIn(CountedRecord record, @Nullable Term term) {
        return term == null || record.term() == term;
    }

    private static String cell(@Nullable Term term, Counted line) {
        return "%s|%s|%s".formatted(term, line.group(), line.label());
    }
}
