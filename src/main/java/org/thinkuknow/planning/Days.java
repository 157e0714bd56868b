package org.thinkuknow.planning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people in the United Kingdom write it. */
public final class Days {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private Days() {
    }

    /** Such as "23 November". */
    public static String of(LocalDate day) {
        return WRITTEN.format(day);
    }
}
