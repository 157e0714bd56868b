package org.thinkuknow.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Half a term: weeks of school between two holidays.
 *
 * @param name such as "Autumn, first half"
 * @param from its first day
 * @param to   its last day
 */
public record HalfTerm(String name, LocalDate from, LocalDate to) {

    private static final int LONGEST_DAYS = 120;

    /** @throws IllegalArgumentException if it has no name, ends before it begins, or is longer than 120 days */
    public HalfTerm {
        if (name.isBlank() || to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw new IllegalArgumentException(
                    "Each of thinkuknow.planning.half-terms has a name, and its days from and to in order");
        }
    }

    /** The Mondays of its weeks, in order. A week counts if at least one of its school days does. */
    public List<LocalDate> weeks() {
        var first = from.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? from.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return to.isBefore(first)
                ? List.of()
                : first.datesUntil(to.plusDays(1), Period.ofWeeks(1)).toList();
    }
}
