package org.thinkuknow.planning;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.TaughtClasses;

import java.time.DayOfWeek;
import java.util.Optional;

/** A teacher notes what a class has been taught. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class Taught {

    private final Plans plans;
    private final ClassRows classes;
    private final PlanRows rows;
    private final AgainRows again;
    private final TaughtClasses live;
    private final ClassLock lock;
    private final Owners owners;
    private final SchoolCalendar calendar;

    Taught(
            Plans plans,
            ClassRows classes,
            PlanRows rows,
            AgainRows again,
            TaughtClasses live,
            ClassLock lock,
            Owners owners,
            SchoolCalendar calendar) {
        this.plans = plans;
        this.classes = classes;
        this.rows = rows;
        this.again = again;
        this.live = live;
        this.lock = lock;
        this.owners = owners;
        this.calendar = calendar;
    }

    /**
     * Notes that a lesson was taught without the live lesson, in its week or, if that is to come, today. Once noted it stays so.
     *
     * @throws PlanRefused if the lesson is in no plan of the teacher's
     */
    public void tick(String reference) {
        lock.with(plans.lesson(reference).schoolClass().reference(), found -> {
            var lesson = rows.find(found.reference(), reference).orElseThrow(PlanRefused::noLesson);
            if (!lesson.isTaught()) {
                var friday = lesson.week().with(DayOfWeek.FRIDAY);
                rows.setTaught(
                        lesson, friday.isBefore(calendar.today()) ? friday : calendar.today(), null, owners.me());
            }
            return found;
        });
    }

    /**
     * Notes that a lesson was not taught after all; it is planned again for the same week.
     *
     * @throws PlanRefused if the lesson is in no plan of the teacher's
     */
    public void takeBack(String reference) {
        lock.with(plans.lesson(reference).schoolClass().reference(), found -> {
            rows.find(found.reference(), reference)
                    .filter(PlannedLesson::isTaught)
                    .ifPresent(lesson -> {
                        lesson.taughtLive().ifPresent(again::release);
                        rows.setTaught(lesson, null, null, owners.me());
                    });
            return found;
        });
    }

    /**
     * The class that one of the teacher's live lessons has taught; empty if it was started without a plan.
     *
     * @param liveLesson the reference of the live lesson
     */
    public Optional<Plans.Planned> to(String liveLesson) {
        return rows.taughtBy(liveLesson)
                .flatMap(lesson ->
                        classes.find(lesson.inClass(), owners.mine()).map(mine -> new Plans.Planned(mine, lesson)));
    }

    /**
     * Notes which class a live lesson has taught that was started without a plan.
     *
     * @throws PlanRefused if the teacher has no such class or taught no such lesson, or it was noted with a class before
     */
    public void note(String liveLesson, String inClass) {
        var lesson = live.mine().stream()
                .filter(mine -> mine.reference().equals(liveLesson))
                .findFirst()
                .orElseThrow(PlanRefused::noLesson);
        var address = LessonShelf.withoutEdition(lesson.lesson());
        var day = UkTime.date(lesson.startedAt());
        lock.with(inClass, found -> {
            var noted = rows.taughtBy(liveLesson);
            if (noted.filter(other -> !other.inClass().equals(inClass)).isPresent()) {
                throw new PlanRefused("It is already marked for another class.");
            }
            if (noted.isEmpty()) {
                rows.add(Classes.reference("P-"), inClass, address, SchoolCalendar.monday(day), owners.me());
                rows.at(inClass, address).ifPresent(planned -> rows.setTaught(planned, day, liveLesson, owners.me()));
            }
            return found;
        });
    }
}
