package org.thinkuknow.trusts;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/**
 * A school year, as far as its months are over: a number that changes on the day after something happened could tell of whom it was. It
 * turns in August, between the last summer term of England and the first autumn term of Scotland.
 *
 * @param start the calendar year in which it begins
 * @param last  the last day that is counted
 */
public record TrustYear(int start, LocalDate last) {

    /** The last two years of which a month is over, the later first. */
    static List<TrustYear> on(LocalDate today) {
        var over = today.withDayOfMonth(1).minusDays(1);
        var start = over.getMonthValue() >= Month.AUGUST.getValue() ? over.getYear() : over.getYear() - 1;
        return Stream.of(start, start - 1)
                .map(year -> new TrustYear(year, end(year).isBefore(over) ? end(year) : over))
                .toList();
    }

    private static LocalDate end(int start) {
        return LocalDate.of(start + 1, Month.JULY, Month.JULY.maxLength());
    }

    /** The first day that is counted. */
    public LocalDate first() {
        return LocalDate.of(start, Month.AUGUST, 1);
    }

    /** Such as "2026 to 2027". */
    public String words() {
        return "%d to %d".formatted(start, start + 1);
    }
}
