package org.thinkuknow.planning;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The weeks of a school year, each named by its Monday, as people in the United Kingdom count days. */
@Component
public class SchoolCalendar {

    private final PlanningRules rules;
    private final Clock clock;

    SchoolCalendar(PlanningRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** The half terms of a year, in order; what is between two is a holiday. */
    public List<HalfTerm> halfTerms(SchoolYear year) {
        return rules.of(year);
    }

    /** The Mondays of all weeks of school in a year, in order. */
    public List<LocalDate> weeks(SchoolYear year) {
        return halfTerms(year).stream()
                .flatMap(half -> half.weeks().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public LocalDate today() {
        return UkTime.today(clock);
    }

    public SchoolYear thisYear() {
        return SchoolYear.on(today());
    }

    /** The Monday of the week in which we are. */
    public LocalDate thisWeek() {
        return monday(today());
    }

    /** The Monday of the week of a day. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
