package org.thinkuknow.duties;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * A day of the calendar in the United Kingdom, or a moment of it. Days are never counted as hours; hours are elapsed hours, whatever the
 * clocks do.
 *
 * @param moment missing where only the day is known, or only the day counts
 */
public record When(LocalDate day, @Nullable Instant moment) implements Comparable<When> {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final Comparator<When> ORDER =
            Comparator.comparing(When::day).thenComparing(when -> when.moment == null ? Instant.MAX : when.moment);

    /** A whole day. */
    public static When of(LocalDate day) {
        return new When(day, null);
    }

    /** A moment. */
    public static When of(Instant moment) {
        return new When(UkTime.date(moment), moment);
    }

    /**
     * Reads {@code 2026-11-04} or {@code 2026-11-04T23:50}; an hour that comes twice may be told apart by {@code Z} or {@code +01:00}
     * behind it, and is the first of the two without.
     *
     * @throws IllegalArgumentException with a sentence for people, if there is no such day or time
     */
    public static When parse(String written) {
        var text = written.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T");
        try {
            if (!text.contains("T")) {
                return of(LocalDate.parse(text, DAY));
            }
            if (text.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)")) {
                return of(OffsetDateTime.parse(text).toInstant());
            }
            var clock = LocalDateTime.parse(text);
            if (UkTime.ZONE.getRules().getValidOffsets(clock).isEmpty()) {
                throw new IllegalArgumentException("%s is in the hour that the clocks leave out.".formatted(text));
            }
            return of(UkTime.instant(clock));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "“%s” is no day such as 2026-11-24, and no time such as 2026-11-24T18:30.".formatted(text), e);
        }
    }

    /** Hours earlier than the moment, or than the beginning of the day if there is none. */
    When hoursBefore(int hours) {
        return of((moment == null ? beginning() : moment).minus(hours, ChronoUnit.HOURS));
    }

    /** Hours earlier than the beginning of the day; where that is midnight, the last day that is early enough. */
    When hoursBeforeItsDay(int hours) {
        var early = of(beginning().minus(hours, ChronoUnit.HOURS));
        return early.clock().equals(LocalTime.MIDNIGHT) ? of(early.day.minusDays(1)) : early;
    }

    /** Hours later than the moment, or than the beginning of the day if there is none. */
    When hoursAfter(int hours) {
        return of((moment == null ? beginning() : moment).plus(hours, ChronoUnit.HOURS));
    }

    private Instant beginning() {
        return day.atStartOfDay(UkTime.ZONE).toInstant();
    }

    private LocalTime clock() {
        return moment == null ? LocalTime.MAX : UkTime.shown(moment).toLocalTime();
    }

    /** Whether this is early enough for a last day or moment; where either is only a day, days are compared. */
    public boolean isNotAfter(When last) {
        return moment == null || last.moment == null ? !day.isAfter(last.day) : !moment.isAfter(last.moment);
    }

    @Override
    public int compareTo(When other) {
        return ORDER.compare(this, other);
    }

    /** As people read it. */
    public String words() {
        return moment == null ? UkTime.day(day) : UkTime.words(moment);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return moment == null ? day.toString() : CLOCK.format(UkTime.shown(moment));
    }
}
