package org.thinkuknow.statistics;

import org.thinkuknow.centre.UkTime;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A week, a month or a quarter of the calendar: figures are told of no other stretch of time (law of figures, rule 1).
 *
 * @param first its first day; of a week a Monday
 */
public record Period(Kind kind, LocalDate first) {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final DateTimeFormatter MONTH_WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final int MONTHS = 3;

    /** How long a period is. */
    public enum Kind {
        WEEK("Week"),
        MONTH("Month"),
        QUARTER("Quarter");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What people call it. */
        public String title() {
            return title;
        }
    }

    /** The period of a kind in which a day lies. */
    public static Period around(Kind kind, LocalDate day) {
        return new Period(
                kind,
                switch (kind) {
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                });
    }

    /** The period of a name, such as {@code 2026-W47}, {@code 2026-11} or {@code 2026-Q4}; empty if there is none. */
    public static Optional<Period> named(String name) {
        try {
            return Stream.of(week(name), month(name), quarter(name))
                    .flatMap(Optional::stream)
                    .filter(period -> period.name().equals(name))
                    .findFirst();
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Period> week(String name) {
        var found = WEEK.matcher(name);
        return found.matches()
                ? Optional.of(around(
                        Kind.WEEK,
                        LocalDate.of(Integer.parseInt(found.group(1)), 1, 4)
                                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(found.group(2)))))
                : Optional.empty();
    }

    private static Optional<Period> month(String name) {
        return MONTH.matcher(name).matches()
                ? Optional.of(new Period(Kind.MONTH, YearMonth.parse(name).atDay(1)))
                : Optional.empty();
    }

    private static Optional<Period> quarter(String name) {
        var found = QUARTER.matcher(name);
        return found.matches()
                ? Optional.of(new Period(
                        Kind.QUARTER,
                        LocalDate.of(
                                Integer.parseInt(found.group(1)),
                                (Integer.parseInt(found.group(2)) - 1) * MONTHS + 1,
                                1)))
                : Optional.empty();
    }

    /** The last so many periods of a kind that were over on a day, the latest first. */
    public static List<Period> over(Kind kind, LocalDate today, int most) {
        return Stream.iterate(around(kind, today).before(), Period::before)
                .limit(most)
                .toList();
    }

    /** Its last day, included. */
    public LocalDate last() {
        return switch (kind) {
            case WEEK -> first.plusDays(6);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(MONTHS).minusDays(1);
        };
    }

    /** The one before it. */
    public Period before() {
        return around(kind, first.minusDays(1));
    }

    /** Whether a day comes after it: of what goes on no figure is told. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(last());
    }

    /** As it stands in an address. */
    public String name() {
        return switch (kind) {
            case WEEK ->
                "%d-W%02d"
                        .formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> "%d-Q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
        };
    }

    /** As people read it. */
    public String words() {
        return switch (kind) {
            case WEEK ->
                "Week %d of %d, %s to %s"
                        .formatted(
                                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                                first.get(IsoFields.WEEK_BASED_YEAR),
                                UkTime.dayWithoutYear(first),
                                UkTime.day(last()));
            case MONTH -> MONTH_WORDS.format(first);
            case QUARTER -> "%s to %s".formatted(MONTH_WORDS.format(first), MONTH_WORDS.format(last()));
        };
    }

    /** Its days, in their order. */
    List<LocalDate> days() {
        return first.datesUntil(last().plusDays(1)).toList();
    }

    /** The months of a quarter. */
    List<Period> months() {
        return Stream.iterate(first, month -> !month.isAfter(last()), month -> month.plusMonths(1))
                .map(month -> new Period(Kind.MONTH, month))
                .toList();
    }

    /** The weeks of which a day lies in it. */
    List<Period> weeks() {
        return Stream.iterate(
                        around(Kind.WEEK, first),
                        week -> !week.first().isAfter(last()),
                        week -> around(Kind.WEEK, week.first().plusDays(7)))
                .toList();
    }

    /** Whether all of another lies in it. */
    boolean holds(Period other) {
        return !other.first().isBefore(first) && !other.last().isAfter(last());
    }
}
