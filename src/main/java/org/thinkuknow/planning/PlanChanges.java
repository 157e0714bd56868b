package org.thinkuknow.planning;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;

import java.time.LocalDate;

/** A teacher puts lessons into the plan of a class, moves them and takes them out, while colleagues may do the same. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class PlanChanges {

    private final PlanRows rows;
    private final AgainRows again;
    private final Weeks weeks;
    private final ClassLock lock;
    private final Owners owners;
    private final LessonShelf shelf;
    private final Staff staff;

    PlanChanges(
            PlanRows rows,
            AgainRows again,
            Weeks weeks,
            ClassLock lock,
            Owners owners,
            LessonShelf shelf,
            Staff staff) {
        this.rows = rows;
        this.again = again;
        this.weeks = weeks;
        this.lock = lock;
        this.owners = owners;
        this.shelf = shelf;
        this.staff = staff;
    }

    /**
     * Plans a lesson for a week. Where it stands there already, nothing changes.
     *
     * @param lesson its address
     * @param week   a Monday
     * @throws PlanRefused if the class has it elsewhere in its year, or the week is none for lessons
     */
    public void put(String inClass, String lesson, LocalDate week) {
        lock.with(inClass, found -> {
            weeks.refuseUnlessFree(found, week);
            var title = shelf.at(lesson)
                    .orElseThrow(() -> new PlanRefused("The library has no such lesson."))
                    .title();
            if (!rows.add(Classes.reference("P-"), inClass, lesson, week, owners.me())) {
                rows.at(inClass, lesson)
                        .filter(there -> !there.week().equals(week))
                        .ifPresent(there -> {
                            throw new PlanRefused(
                                    ("“%s” is in the plan already, in the week of %s. %s put it there. Move it if you would rather have "
                                                    + "it elsewhere.")
                                            .formatted(title, UkTime.dayWithoutYear(there.week()), by(there)));
                        });
            }
            return found;
        });
    }

    /**
     * Moves a lesson to another week. Where it stands there already, nothing changes.
     *
     * @param revision as the teacher saw it
     * @throws PlanRefused if somebody has changed it since, it was taught, or the week is none for lessons
     */
    public void move(String inClass, String reference, long revision, LocalDate week) {
        lock.with(inClass, found -> {
            var lesson = rows.find(inClass, reference).orElseThrow(PlanRefused::noLesson);
            if (!lesson.week().equals(week)) {
                refuseUnlessAsSeen(lesson, revision);
                weeks.refuseUnlessFree(found, week);
                rows.move(lesson, week, owners.me());
            }
            return found;
        });
    }

    /**
     * Takes a lesson out of the plan; one that is out already stays out.
     *
     * @param revision as the teacher saw it
     * @throws PlanRefused if somebody has changed it since, or it was taught
     */
    public void remove(String inClass, String reference, long revision) {
        lock.with(inClass, found -> {
            rows.find(inClass, reference).ifPresent(lesson -> {
                refuseUnlessAsSeen(lesson, revision);
                rows.of(inClass).stream()
                        .filter(other -> !other.reference().equals(reference))
                        .findFirst()
                        .ifPresent(other -> again.handOver(reference, other.reference()));
                rows.remove(lesson);
            });
            return found;
        });
    }

    private void refuseUnlessAsSeen(PlannedLesson lesson, long revision) {
        var title = shelf.titleOf(lesson.lesson());
        if (lesson.revision() != revision) {
            throw new PlanRefused(
                    ("%s changed “%s” a moment ago. Nothing is lost: the plan below is as it is now. Look at it, and "
                                    + "change it again if you still want to.")
                            .formatted(by(lesson), title));
        }
        if (lesson.isTaught()) {
            throw new PlanRefused(
                    "“%s” is marked as taught. Say first that it was not taught. Then you can move it or remove it."
                            .formatted(title));
        }
    }

    private String by(PlannedLesson lesson) {
        return lesson.changedBy().equals(owners.me()) ? "You" : staff.nameOf(lesson.changedBy());
    }
}
