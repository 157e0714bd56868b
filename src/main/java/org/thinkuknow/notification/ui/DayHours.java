package org.thinkuknow.notification.ui;

import org.thinkuknow.centre.UkTime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The hours of one day as the grid shows them. Where the clocks change, each time is said with its zone, since an hour comes twice or not
 * at all.
 */
final class DayHours {

    private static final Duration WHOLE = Duration.ofHours(24);

    private final LocalDate day;
    private final Instant begins;
    private final Instant ends;

    DayHours(LocalDate day) {
        this.day = day;
        this.begins = UkTime.instant(day.atStartOfDay());
        this.ends = UkTime.instant(day.plusDays(1).atStartOfDay());
    }

    boolean meets(Instant from, Instant to) {
        return from.isBefore(ends) && to.isAfter(begins);
    }

    /** Whether the day is over at a moment. */
    boolean isOverAt(Instant now) {
        return !ends.isAfter(now);
    }

    /** The part of a turn that lies on this day, such as "08:00–20:00", "all day", "to 08:00" or "20:00–Sun 08:00". */
    String ofTurn(Instant from, Instant to) {
        if (from.isBefore(begins)) {
            return to.isBefore(ends) ? "to " + time(to) : "all day";
        }
        return to.isAfter(ends) ? "%s–%s".formatted(time(from), later(to)) : ofGap(from, to);
    }

    /** An end after this day: with its weekday, or with its date if a turn is of the days when one could last for a month. */
    private String later(Instant to) {
        return to.isAfter(UkTime.daysLater(ends, 1)) ? UkTime.onWeekday(to) : UkTime.timeOnWeekday(to);
    }

    /** The part of a stretch without anybody that lies on this day, such as "02:00–06:00" or "all day". */
    String ofGap(Instant from, Instant to) {
        var first = from.isBefore(begins) ? begins : from;
        var last = to.isAfter(ends) ? ends : to;
        return first.equals(begins) && last.equals(ends) ? "all day" : between(first, last);
    }

    private String between(Instant from, Instant to) {
        return "%s–%s".formatted(time(from), to.equals(ends) ? "24:00" : time(to));
    }

    private String time(Instant then) {
        return clocksChange() ? UkTime.timeAndZone(then) : UkTime.time(then);
    }

    /** Whether an hour of this day comes twice or not at all. */
    boolean clocksChange() {
        return !Duration.between(begins, ends).equals(WHOLE);
    }

    LocalDate day() {
        return day;
    }
}
