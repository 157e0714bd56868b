package org.thinkuknow.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

/**
 * The half terms of a year as most councils in England set them, worked out by rule, for a school that has not entered its own:
 * from the first days of September to the third week of July; a week in October, February and May; two at Christmas and Easter.
 */
final class EnglishTerms {

    private EnglishTerms() {}

    static List<HalfTerm> of(SchoolYear year) {
        var start = LocalDate.of(year.start(), 9, 4).with(previousOrSame(DayOfWeek.MONDAY));
        var october = LocalDate.of(year.start(), 10, 1).with(lastInMonth(DayOfWeek.MONDAY));
        var christmas = LocalDate.of(year.start(), 12, 19).with(nextOrSame(DayOfWeek.MONDAY));
        var next = year.start() + 1;
        var february = LocalDate.of(next, 2, 1).with(dayOfWeekInMonth(3, DayOfWeek.MONDAY));
        var easter = easterHoliday(next);
        var may = LocalDate.of(next, 5, 1).with(lastInMonth(DayOfWeek.MONDAY));
        var end =
                LocalDate.of(next, 7, 21).with(previousOrSame(DayOfWeek.MONDAY)).plusWeeks(1);
        return List.of(
                half("Autumn, first half", start, october),
                half("Autumn, second half", october.plusWeeks(1), christmas),
                half("Spring, first half", christmas.plusWeeks(2), february),
                half("Spring, second half", february.plusWeeks(1), easter),
                half("Summer, first half", easter.plusWeeks(2), may),
                half("Summer, second half", may.plusWeeks(1), end));
    }

    private static HalfTerm half(String name, LocalDate monday, LocalDate holiday) {
        return new HalfTerm(name, monday, holiday.minusDays(3));
    }

    /** The week before Easter and the one after it; two weeks from the end of March if Easter is early. */
    private static LocalDate easterHoliday(int year) {
        var before = easter(year).minusDays(6);
        var earliest = LocalDate.of(year, 3, 29).with(nextOrSame(DayOfWeek.MONDAY));
        return before.isBefore(earliest) ? earliest : before;
    }

    /** Easter Sunday (the anonymous Gregorian rule, as in Meeus, "Astronomical Algorithms", 1991). */
    private static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        var late = (golden + 11 * moon + 22 * weekday) / 451;
        var count = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }
}
