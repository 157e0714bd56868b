package org.thinkuknow.disclosure.ui;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as they are read in a school. */
final class SchoolTime {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private SchoolTime() {}

    static String of(@Nullable Instant moment) {
        return moment == null ? "" : WHEN.format(moment);
    }
}
