package org.thinkuknow.report.web;

import org.thinkuknow.centre.UkTime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time at which a child is awake and not in school: before or after school, or on a day without. UK time; which days a school has off
 * by itself nobody knows here, and only those count that all have.
 *
 * @param place where the words for the time of day stand
 */
record ChildsHour(LocalDate day, int hour, String place) {

    private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 24);
    private static final int HOURS_OF_HALF_A_DAY = 12;

    /** A time of day, by the hour of a clock of 24 hours. */
    private record Hour(int hour, String place) {}

    private static final Hour AFTERNOON = new Hour(16, "return.afternoon");
    private static final Hour EVENING = new Hour(18, "return.evening");
    private static final List<Hour> OF_SCHOOL =
            List.of(new Hour(8, "return.before-school"), new Hour(16, "return.after-school"), EVENING);
    private static final List<Hour> OF_NO_SCHOOL = List.of(new Hour(8, "return.morning"), AFTERNOON, EVENING);
    private static final List<Hour> OF_THE_WEEKEND = List.of(new Hour(10, "return.morning"), AFTERNOON, EVENING);

    /** The first such time that is not before a moment. */
    static ChildsHour from(Instant moment) {
        return Stream.iterate(UkTime.date(moment), day -> day.plusDays(1))
                .flatMap(day -> hours(day).stream().map(each -> new ChildsHour(day, each.hour(), each.place())))
                .filter(each -> !each.at().isBefore(moment))
                .findFirst()
                .orElseThrow();
    }

    private static List<Hour> hours(LocalDate day) {
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            return OF_THE_WEEKEND;
        }
        var date = MonthDay.from(day);
        var christmas = !date.isBefore(CHRISTMAS) || date.equals(MonthDay.of(Month.JANUARY, 1));
        return christmas || day.getMonth() == Month.AUGUST ? OF_NO_SCHOOL : OF_SCHOOL;
    }

    /** The moment. */
    Instant at() {
        return UkTime.instant(day.atTime(LocalTime.of(hour, 0)));
    }

    /** The hour as a clock on the wall shows it. */
    int onTheWall() {
        return hour > HOURS_OF_HALF_A_DAY ? hour - HOURS_OF_HALF_A_DAY : hour;
    }
}
