package org.thinkuknow.disclosure;

import org.thinkuknow.centre.UkTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A school year, from the first of September, and its three terms. Schools end terms on days of their own, so the days here are the
 * same for all: September to December, January to March, April to August.
 *
 * @param year in which it begins
 */
public record SchoolYear(int year) {

    /** The school year in which a moment falls. */
    public static SchoolYear of(Instant moment) {
        var day = UkTime.date(moment);
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Such as "2026 to 2027". */
    public String words() {
        return "%d to %d".formatted(year, year + 1);
    }

    /** The years from this one back to another, this one first. */
    List<SchoolYear> backTo(SchoolYear first) {
        return IntStream.rangeClosed(0, year - first.year)
                .mapToObj(back -> new SchoolYear(year - back))
                .toList();
    }

    Instant from() {
        return begin(LocalDate.of(year, Month.SEPTEMBER, 1));
    }

    Instant until() {
        return new SchoolYear(year + 1).from();
    }

    /** The term in which a moment of this year falls. */
    Term termOf(Instant moment) {
        return Term.of(UkTime.date(moment).getMonth());
    }

    /** The beginning of the term in which a moment falls: what was before it is told, and changes no more until the next. */
    static Instant termBegan(Instant moment) {
        var year = of(moment);
        return begin(year.firstDayOf(year.termOf(moment)));
    }

    /** The moment at which the term of another moment is over. */
    static Instant termEnded(Instant moment) {
        var year = of(moment);
        return begin(year.dayAfter(year.termOf(moment)));
    }

    /** The first day of a term. */
    LocalDate firstDayOf(Term term) {
        return switch (term) {
            case AUTUMN -> LocalDate.of(year, Month.SEPTEMBER, 1);
            case SPRING -> LocalDate.of(year + 1, Month.JANUARY, 1);
            case SUMMER -> LocalDate.of(year + 1, Month.APRIL, 1);
        };
    }

    /** The day after a term's last. */
    LocalDate dayAfter(Term term) {
        return switch (term) {
            case AUTUMN -> firstDayOf(Term.SPRING);
            case SPRING -> firstDayOf(Term.SUMMER);
            case SUMMER -> new SchoolYear(year + 1).firstDayOf(Term.AUTUMN);
        };
    }

    private static Instant begin(LocalDate day) {
        return UkTime.instant(day.atStartOfDay());
    }

    /** A third of a school year. */
    public enum Term {
        AUTUMN("Autumn", "September to December"),
        SPRING("Spring", "January to March"),
        SUMMER("Summer", "April to August");

        private final String words;
        private final String months;

        Term(String words, String months) {
            this.words = words;
            this.months = months;
        }

        /** The term in plain words. */
        public String words() {
            return words;
        }

        /** Which months it has here. */
        public String months() {
            return months;
        }

        private static Term of(Month month) {
            return switch (month) {
                case SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER -> AUTUMN;
                case JANUARY, FEBRUARY, MARCH -> SPRING;
                default -> SUMMER;
            };
        }
    }
}
