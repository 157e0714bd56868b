package org.thinkuknow.notification;

import org.thinkuknow.printing.IcsText;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Turns as an iCalendar file (RFC 5545). Moments are in UTC, which every calendar shows as the clock at its own place does. */
final class CallCalendar {

    private CallCalendar() {}

    /** @param title what stands on a turn in the calendar */
    static String of(List<Roster.Turn> turns, Function<Roster.Turn, String> title, Instant now) {
        var calendar = IcsText.calendar("On call", "On call");
        turns.forEach(turn -> {
            calendar.line("BEGIN", "VEVENT");
            calendar.line("UID", "on-call-%d@thinkuknow".formatted(turn.id()));
            calendar.line("DTSTAMP", IcsText.moment(now));
            calendar.line("DTSTART", IcsText.moment(turn.from()));
            calendar.line("DTEND", IcsText.moment(turn.to()));
            calendar.line("SUMMARY", IcsText.escaped(title.apply(turn)));
            calendar.line("END", "VEVENT");
        });
        return calendar.ended();
    }
}
