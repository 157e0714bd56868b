package org.thinkuknow.planning;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year. It turns in August, between the last summer term of England and the first autumn term of Scotland.
 *
 * @param start the calendar year in which it begins
 */
public record SchoolYear(int start) {

    /** The school year to which a day belongs. */
    public static SchoolYear on(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public SchoolYear previous() {
        return new SchoolYear(start - 1);
    }

    public SchoolYear next() {
        return new SchoolYear(start + 1);
    }

    /** Such as "2026 to 2027". */
    public String title() {
        return "%d to %d".formatted(start, start + 1);
    }
}
