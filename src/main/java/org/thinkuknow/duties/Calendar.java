package org.thinkuknow.duties;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Periods of months and years as the law counts them, from a day that is the first of them. */
final class Calendar {

    private Calendar() {}

    /** The day with which the next such period begins; after 29 February that is 1 March where there is no 29th. */
    static LocalDate anniversary(LocalDate first, Period period) {
        var months = first.plusMonths(period.toTotalMonths());
        var begins = months.getDayOfMonth() < first.getDayOfMonth() ? months.plusDays(1) : months;
        return begins.plus(period.withYears(0).withMonths(0));
    }

    /** The last day of a period that begins with a day. */
    static LocalDate lastOf(LocalDate first, Period period) {
        return anniversary(first, period).minusDays(1);
    }

    /** Whether a spell that counts has no end yet. */
    static boolean isOpenBefore(List<Spell> spells, LocalDate limit) {
        return spells.stream()
                .anyMatch(spell -> spell.to() == null && spell.from().day().isBefore(limit));
    }

    /** A day moved on by each spell's years, months and days, as far as they lie between two days. */
    static LocalDate later(LocalDate day, List<Spell> spells, LocalDate from, LocalDate until) {
        var later = day;
        for (var span : spans(spells, from, until)) {
            later = later.plus(Period.between(span.from(), span.to()));
        }
        return later;
    }

    /** How many days spells take between two days. */
    static long days(List<Spell> spells, LocalDate from, LocalDate until) {
        return spans(spells, from, until).stream()
                .mapToLong(span -> ChronoUnit.DAYS.between(span.from(), span.to()))
                .sum();
    }

    private record Span(LocalDate from, LocalDate to) {}

    /** What spells take, with what overlaps taken once. */
    private static List<Span> spans(List<Spell> spells, LocalDate from, LocalDate until) {
        var spans = new ArrayList<Span>();
        for (var spell : spells) {
            var to = spell.to();
            var last = to == null || to.day().isAfter(until) ? until : to.day();
            var first = spell.from().day().isBefore(from) ? from : spell.from().day();
            var taken = spans.isEmpty() ? from : spans.getLast().to();
            if (!spans.isEmpty() && !first.isAfter(taken)) {
                if (last.isAfter(taken)) {
                    spans.set(spans.size() - 1, new Span(spans.getLast().from(), last));
                }
            } else if (first.isBefore(last)) {
                spans.add(new Span(first, last));
            }
        }
        return spans;
    }
}
