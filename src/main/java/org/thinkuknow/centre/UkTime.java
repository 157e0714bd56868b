package org.thinkuknow.centre;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people in the United Kingdom read and write them. */
public final class UkTime {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZONE);

    private UkTime() {}

    /** Such as "26 November 2026, 08:10". */
    public static String words(Instant then) {
        return WORDS.format(then);
    }

    /** The moment that a clock in the United Kingdom shows; of an hour that comes twice, the first. */
    public static Instant instant(LocalDateTime shown) {
        return shown.atZone(ZONE).toInstant();
    }
}
