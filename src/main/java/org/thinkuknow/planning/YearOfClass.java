package org.thinkuknow.planning;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What a teacher does with the whole year of a class: leaves weeks free, and has a plan made. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class YearOfClass {

    private final ClassRows classes;
    private final PlanRows rows;
    private final PlanReader plans;
    private final Weeks weeks;
    private final ClassLock lock;
    private final Owners owners;
    private final LessonShelf shelf;
    private final SchoolCalendar calendar;

    YearOfClass(
            ClassRows classes,
            PlanRows rows,
            PlanReader plans,
            Weeks weeks,
            ClassLock lock,
            Owners owners,
            LessonShelf shelf,
            SchoolCalendar calendar) {
        this.classes = classes;
        this.rows = rows;
        this.plans = plans;
        this.weeks = weeks;
        this.lock = lock;
        this.owners = owners;
        this.shelf = shelf;
        this.calendar = calendar;
    }

    /**
     * Says that a class has no such lessons in a week, or has them again.
     *
     * @param week a Monday
     * @throws PlanRefused if something is planned for the week, or was taught in it
     */
    public void setFree(String inClass, LocalDate week, boolean free) {
        lock.with(inClass, found -> {
            if (!free) {
                classes.removeWeekOff(inClass, week);
                return found;
            }
            weeks.refuseUnlessSchool(found, week);
            if (!plans.read(found).in(week).isEmpty()) {
                throw new PlanRefused(
                        "There is a lesson in the week of %s. Move it first; then the week can be left free."
                                .formatted(Days.of(week)));
            }
            classes.addWeekOff(inClass, week);
            return found;
        });
    }

    /**
     * Makes a plan of what is not planned yet: the band's lessons in their order, spread over the weeks to come that are free.
     * What is planned stays where it is, so pressing twice makes one plan; what was taught in earlier years is left out.
     *
     * @return how many lessons found no week
     * @throws PlanRefused if no week of the year is free, or the class has had every lesson in earlier years
     */
    public int fill(String inClass) {
        return lock.with(inClass, found -> {
            var plan = plans.read(found);
            var left = shelf.of(found.band()).stream()
                    .filter(lesson -> plan.findInAnyYear(lesson.address()).isEmpty())
                    .toList();
            if (left.isEmpty() && plan.lessons().isEmpty()) {
                throw new PlanRefused(
                        ("%s has had every lesson of its age in earlier years. Choose from the list what to teach again, or "
                                        + "lessons for another age.")
                                .formatted(found.name()));
            }
            var free = calendar.weeks(found.year()).stream()
                    .filter(week -> !week.isBefore(calendar.thisWeek())
                            && !plan.weeksOff().contains(week)
                            && plan.in(week).isEmpty())
                    .toList();
            if (free.isEmpty() && !left.isEmpty()) {
                throw new PlanRefused("No week of this school year is free any more.");
            }
            var places = Spread.over(left.size(), free.size());
            for (var at = 0; at < places.size(); at++) {
                rows.add(
                        Classes.reference("P-"),
                        inClass,
                        left.get(at).address(),
                        free.get(places.get(at)),
                        owners.me());
            }
            return left.size() - places.size();
        });
    }

    /** Lessons spread over weeks: the first soon, the others as far apart as there is room, never two in a week. */
    static final class Spread {

        private Spread() {}

        /** The place of each lesson among the weeks; as many as fit, if there are more lessons than weeks. */
        static List<Integer> over(int lessons, int weeks) {
            var placed = Math.min(lessons, weeks);
            return IntStream.range(0, placed)
                    .mapToObj(lesson -> lesson * weeks / placed)
                    .toList();
        }
    }
}
