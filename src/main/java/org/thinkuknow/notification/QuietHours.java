package org.thinkuknow.notification;

import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.RosterRefused.Field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hours of each day, by a clock in London, in which nothing comes but what is of level one. They may pass midnight. In a night in which
 * the clocks change they begin and end when the clock shows the time for the first time.
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /** @throws RosterRefused if they would last all day */
    public QuietHours {
        if (from.equals(to)) {
            throw new RosterRefused(Field.QUIET_TO, "Choose an end that differs from the beginning.");
        }
    }

    /** When the quiet hours that run at a moment end; empty if none do. */
    public Optional<Instant> endAt(Instant now) {
        var today = UkTime.date(now);
        return Stream.of(today.minusDays(1), today)
                .filter(day -> !begins(day).isAfter(now) && ends(day).isAfter(now))
                .map(this::ends)
                .findFirst();
    }

    private Instant begins(LocalDate day) {
        return UkTime.instant(day.atTime(from));
    }

    private Instant ends(LocalDate day) {
        return UkTime.instant((to.isAfter(from) ? day : day.plusDays(1)).atTime(to));
    }
}
