package org.thinkuknow.planning;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;

import java.time.LocalDate;

/** Which weeks a class can have lessons in. */
@Component
class Weeks {

    private final SchoolCalendar calendar;
    private final ClassRows classes;

    Weeks(SchoolCalendar calendar, ClassRows classes) {
        this.calendar = calendar;
        this.classes = classes;
    }

    /** @throws PlanRefused if a day is not the Monday of a week of school in the year of the class */
    void refuseUnlessSchool(SchoolClass of, LocalDate week) {
        if (!calendar.weeks(of.year()).contains(week)) {
            throw new PlanRefused("That is no week of school in %s. Please choose one of the weeks on the page."
                    .formatted(of.year().title()));
        }
    }

    /** @throws PlanRefused if the class can have no lesson in the week */
    void refuseUnlessFree(SchoolClass of, LocalDate week) {
        refuseUnlessSchool(of, week);
        if (classes.weeksOff(of.reference()).contains(week)) {
            throw new PlanRefused("The class has no lessons in the week of %s. Press “Use this week again” there first."
                    .formatted(UkTime.dayWithoutYear(week)));
        }
    }
}
