package org.thinkuknow.results.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time as a teacher in the United Kingdom writes it. */
final class Day {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Day() {}

    static String of(Instant instant) {
        return WRITTEN.format(instant);
    }
}
