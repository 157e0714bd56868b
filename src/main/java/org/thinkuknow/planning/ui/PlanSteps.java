package org.thinkuknow.planning.ui;

import org.thinkuknow.centre.UkTime;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.PlanChanges;
import org.thinkuknow.planning.PlannedLesson;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.Taught;
import org.thinkuknow.planning.YearOfClass;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** What the buttons of a plan do, what is said then, and where the focus goes. */
class PlanSteps {

    private final ClassPlanView view;
    private final PlanChanges changes;
    private final YearOfClass year;
    private final Taught taught;
    private final LessonShelf shelf;
    private final SchoolCalendar calendar;

    PlanSteps(
            ClassPlanView view,
            PlanChanges changes,
            YearOfClass year,
            Taught taught,
            LessonShelf shelf,
            SchoolCalendar calendar) {
        this.view = view;
        this.changes = changes;
        this.year = year;
        this.taught = taught;
        this.shelf = shelf;
        this.calendar = calendar;
    }

    void put(Hand what, LocalDate week) {
        view.step("%s: week of %s.".formatted(what.title(), UkTime.dayWithoutYear(week)), at(week), () -> {
            switch (what) {
                case Hand.FromShelf(var lesson) -> changes.put(view.reference(), lesson.address(), week);
                case Hand.FromPlan(var lesson, var name) ->
                    changes.move(view.reference(), lesson.reference(), lesson.revision(), week);
                case Hand.FreeWeek() -> year.setFree(view.reference(), week, true);
            }
        });
    }

    void takeOut(PlannedLesson lesson) {
        view.step(
                "“%s” has been removed from the plan.".formatted(title(lesson)),
                at(lesson.week()),
                () -> changes.remove(view.reference(), lesson.reference(), lesson.revision()));
    }

    void endFree(LocalDate week) {
        view.step(
                "You can plan a lesson in the week of %s again.".formatted(UkTime.dayWithoutYear(week)),
                at(week),
                () -> year.setFree(view.reference(), week, false));
    }

    void tick(PlannedLesson lesson) {
        view.step(
                "“%s” is marked as taught.".formatted(title(lesson)),
                at(lesson.week()),
                () -> taught.tick(lesson.reference()));
    }

    void takeBack(PlannedLesson lesson) {
        view.step(
                "“%s” is planned again.".formatted(title(lesson)),
                at(lesson.week()),
                () -> taught.takeBack(lesson.reference()));
    }

    void fill() {
        var left = new AtomicInteger();
        view.step(
                "The plan is made. Move whatever does not fit.",
                at(calendar.thisWeek()),
                () -> left.set(year.fill(view.reference())));
        if (left.get() > 0) {
            view.say("The plan is made, but %d lessons found no free week.".formatted(left.get()));
        }
    }

    private String title(PlannedLesson lesson) {
        return shelf.titleOf(lesson.lesson());
    }

    private static String at(LocalDate week) {
        return "week-" + week;
    }
}
