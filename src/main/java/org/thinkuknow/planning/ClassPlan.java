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
 * @param before   what it was taught in earlier years, as the classes that it was
 */
public record ClassPlan(
        SchoolClass of, List<PlannedLesson> lessons, Set<LocalDate> weeksOff, List<PlannedLesson> before) {

    public ClassPlan {
        lessons = lessons.stream()
                .sorted(Comparator.comparing(PlannedLesson::week))
                .toList();
        weeksOff = Set.copyOf(weeksOff);
        before = List.copyOf(before);
    }

    /** The plan of a class that has no earlier years. */
    public ClassPlan(SchoolClass of, List<PlannedLesson> lessons, Set<LocalDate> weeksOff) {
        this(of, lessons, weeksOff, List.of());
    }

    /** What is planned for a week, or was taught in it. */
    public List<PlannedLesson> in(LocalDate week) {
        return lessons.stream().filter(lesson -> lesson.week().equals(week)).toList();
    }

    /** The lesson at an address, if it is planned or was taught. */
    public Optional<PlannedLesson> find(String lesson) {
        return lessons.stream()
                .filter(planned -> planned.lesson().equals(lesson))
                .findFirst();
    }

    /** The lesson at an address as it is planned or was taught this year; if it is not, as it was taught in an earlier one. */
    public Optional<PlannedLesson> findInAnyYear(String lesson) {
        return find(lesson)
                .or(() -> before.stream()
                        .filter(taught -> taught.lesson().equals(lesson))
                        .findFirst());
    }

    /** The first lesson that is planned and not taught yet, be its week past or to come. */
    public Optional<PlannedLesson> next() {
        return lessons.stream().filter(lesson -> !lesson.isTaught()).findFirst();
    }
}
