package org.thinkuknow.planning;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.planning.LessonShelf.ShelfLesson;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which lesson a class may do next: the next of its plan; or one about what it has understood least; or the next in the library; or,
 * once it has had them all, the younger lesson about what it has understood least.
 */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class NextLessons {

    private final Plans plans;
    private final Missed missed;
    private final LessonShelf shelf;
    private final SchoolCalendar calendar;

    NextLessons(Plans plans, Missed missed, LessonShelf shelf, SchoolCalendar calendar) {
        this.plans = plans;
        this.missed = missed;
        this.shelf = shelf;
        this.calendar = calendar;
    }

    /**
     * The suggestion for a class; nothing once it has had every lesson of its band and understood it.
     *
     * @throws PlanRefused if the teacher has no such class
     */
    public Optional<NextLesson> of(String inClass) {
        var plan = plans.of(inClass);
        return inPlan(plan).or(() -> withoutPlan(plan));
    }

    private Optional<NextLesson> inPlan(ClassPlan plan) {
        return plan.lessons().stream()
                .filter(lesson -> !lesson.isTaught())
                .flatMap(next ->
                        shelf
                                .at(next.lesson())
                                .map(lesson -> new NextLesson(lesson, Optional.of(next), why(next)))
                                .stream())
                .findFirst();
    }

    private String why(PlannedLesson next) {
        var week = UkTime.dayWithoutYear(next.week());
        if (next.week().isBefore(calendar.thisWeek())) {
            return "It was planned for the week of %s and is not marked as taught yet.".formatted(week);
        }
        return next.week().equals(calendar.thisWeek())
                ? "It is in your plan for this week."
                : "It comes next in your plan, in the week of %s.".formatted(week);
    }

    private Optional<NextLesson> withoutPlan(ClassPlan plan) {
        var left = left(plan, shelf.of(plan.of().band()));
        var own = left(plan, shelf.ownOf(plan.of().band()));
        var strands = missed.of(plan);
        return about(
                        strands,
                        Stream.concat(left.stream(), own.stream()).toList(),
                        plan,
                        "Nothing is planned, and this is what")
                .or(() -> left.stream()
                        .findFirst()
                        .map(first -> new NextLesson(
                                first,
                                Optional.empty(),
                                "Nothing is planned, and this is the next one in the library that %s has not had."
                                        .formatted(plan.of().name()))))
                .or(() -> younger(plan.of().band())
                        .flatMap(band -> about(
                                strands.stream().filter(Missed.OfStrand::isWeak).toList(),
                                left(plan, shelf.of(band)),
                                plan,
                                "Every lesson of the age was taught. This one, for %s, begins again with what"
                                        .formatted(band.title().toLowerCase(Locale.UK)))));
    }

    private Optional<NextLesson> about(
            List<Missed.OfStrand> strands, List<ShelfLesson> left, ClassPlan plan, String opening) {
        return strands.stream()
                .flatMap(most -> left.stream()
                        .filter(lesson -> lesson.strand() == most.strand())
                        .map(lesson -> new NextLesson(
                                lesson,
                                Optional.empty(),
                                "%s %s missed most in the live lessons: %d of %d answers about “%s” were not right."
                                        .formatted(
                                                opening,
                                                plan.of().name(),
                                                most.missed(),
                                                most.answers(),
                                                most.strand().title()))))
                .findFirst();
    }

    private static List<ShelfLesson> left(ClassPlan plan, List<ShelfLesson> lessons) {
        return lessons.stream()
                .filter(lesson -> plan.findInAnyYear(lesson.address()).isEmpty())
                .toList();
    }

    private static Optional<AgeBand> younger(AgeBand band) {
        return Arrays.stream(AgeBand.values())
                .filter(other -> other.ordinal() == band.ordinal() - 1)
                .findFirst();
    }

    /**
     * What a class may do next.
     *
     * @param planned where it stands in the plan, if it does
     * @param why     a sentence that says why this one
     */
    public record NextLesson(ShelfLesson lesson, Optional<PlannedLesson> planned, String why) {}
}
