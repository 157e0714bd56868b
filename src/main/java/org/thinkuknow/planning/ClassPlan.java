package org.thinkuknow.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The year of a class: what is planned and what was taught.
 *
 * @param lessons  by week
 * @param weeksOff the Mondays of weeks in which the class has no such lessons
 */
public record ClassPlan(SchoolClass of, List<PlannedLesson> lessons, Set<LocalDate> weeksOff) {

    public ClassPlan {
        lessons = lessons.stream().sorted(Comparator.comparing(PlannedLesson::week)).toList();
        weeksOff = Set.copyOf(weeksOff);
    }

    /** What is planned for a week, or was taught in it. */
    public List<PlannedLesson> in(LocalDate week) {
        return lessons.stream().filter(lesson -> lesson.week().equals(week)).toList();
    }

    /** The lesson at an address, if it is planned or was taught. */
    public Optional<PlannedLesson> find(String lesson) {
        return lessons.stream().filter(planned -> planned.lesson().equals(lesson)).findFirst();
    }

    /** The first lesson that is planned and not taught yet, be its week past or to come. */
    public Optional<PlannedLesson> next() {
        return lessons.stream().filter(lesson -> !lesson.isTaught()).findFirst();
    }
}
