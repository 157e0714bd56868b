package org.thinkuknow.planning;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.util.List;

/** What is planned for the year of a class. Colleagues who share the class share its plan. */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class Plans {

    private final ClassRows classes;
    private final PlanRows lessons;
    private final PlanReader plans;
    private final Owners owners;

    /** A lesson and the class whose plan it is in. */
    public record Planned(SchoolClass schoolClass, PlannedLesson lesson) {}

    Plans(ClassRows classes, PlanRows lessons, PlanReader plans, Owners owners) {
        this.classes = classes;
        this.lessons = lessons;
        this.plans = plans;
        this.owners = owners;
    }

    /** The plans of all the teacher's classes in a year, by name of class. */
    public List<ClassPlan> mine(SchoolYear year) {
        return classes.of(owners.mine(), year).stream().map(plans::read).toList();
    }

    /** @throws PlanRefused if the teacher has no such class */
    public ClassPlan of(String inClass) {
        return plans.read(classes.find(inClass, owners.mine()).orElseThrow(PlanRefused::noClass));
    }

    /**
     * A lesson of a plan.
     *
     * @throws PlanRefused if there is none with that reference, or it is of a class that the teacher does not have
     */
    public Planned lesson(String reference) {
        var lesson = lessons.find(reference).orElseThrow(PlanRefused::noLesson);
        return new Planned(classes.find(lesson.inClass(), owners.mine()).orElseThrow(PlanRefused::noLesson), lesson);
    }
}
