package org.thinkuknow.notification;

import org.thinkuknow.centre.UkTime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The roster of seven days from a Monday.
 *
 * @param turns those that run at any moment of it, in their order
 * @param gaps  when a tier has nobody, from now on
 */
public record RosterWeek(LocalDate monday, List<Roster.Turn> turns, List<Gap> gaps) {

    /** The Monday of the week that a day lies in. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** When the week begins in London. */
    static Instant begins(LocalDate monday) {
        return UkTime.instant(monday.atStartOfDay());
    }

    /** When the week after it begins in London; the week of a change of clocks has an hour less or more. */
    static Instant ends(LocalDate monday) {
        return begins(monday.plusWeeks(1));
    }
}
