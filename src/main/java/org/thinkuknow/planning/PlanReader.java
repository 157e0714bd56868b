package org.thinkuknow.planning;

import org.springframework.stereotype.Component;

/** Puts the plan of a class together from its rows. */
@Component
class PlanReader {

    private final ClassRows classes;
    private final PlanRows lessons;

    PlanReader(ClassRows classes, PlanRows lessons) {
        this.classes = classes;
        this.lessons = lessons;
    }

    ClassPlan read(SchoolClass of) {
        return new ClassPlan(
                of, lessons.of(of.reference()), classes.weeksOff(of.reference()), lessons.taughtBefore(of.reference()));
    }
}
