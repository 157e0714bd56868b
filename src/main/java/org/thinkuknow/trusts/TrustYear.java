package org.thinkuknow.trusts;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/**
 * A school year, as far as its terms are over: a number that changes soon after something happened could tell of whom it was. Years and
 * terms are those of the figures for governors: September to December, January to March, April to August.
 *
 * @param start the calendar year in which it begins
 * @param last  the last day that is counted
 */
public record TrustYear(int start, LocalDate last) {

    /** The last two years of which a term is over, the later first. */
    static List<TrustYear> on(LocalDate today) {
        var over = lastOver(today);
        var start = over.getMonthValue() >= Month.SEPTEMBER.getValue() ? over.getYear() : over.getYear() - 1;
        return Stream.of(start, start - 1)
                .map(year -> new TrustYear(year, end(year).isBefore(over) ? end(year) : over))
                .toList();
    }

    /** The last day of the last term that is over. */
    private static LocalDate lastOver(LocalDate today) {
        var first = today.withDayOfYear(1);
        return Stream.of(Month.SEPTEMBER, Month.APRIL, Month.JANUARY)
                .map(month -> first.withMonth(month.getValue()))
                .filter(begin -> !begin.isAfter(today))
                .findFirst()
                .orElseThrow()
                .minusDays(1);
    }

    private static LocalDate end(int start) {
        return LocalDate.of(start + 1, Month.AUGUST, Month.AUGUST.maxLength());
    }

    /** The first day that is counted. */
    public LocalDate first() {
        return LocalDate.of(start, Month.SEPTEMBER, 1);
    }

    /** Such as "2026 to 2027". */
    public String words() {
        return "%d to %d".formatted(start, start + 1);
    }
}
