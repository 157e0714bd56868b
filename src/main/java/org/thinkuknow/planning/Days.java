package org.thinkuknow.planning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people in the United Kingdom write it. */
public final class Days {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Days() {}

    /** Such as "23 November". */
    public static String of(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** Such as "23 November 2026". */
    public static String withYear(LocalDate day) {
        return WITH_YEAR.format(day);
    }
}
