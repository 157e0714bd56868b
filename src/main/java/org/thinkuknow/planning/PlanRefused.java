package org.thinkuknow.planning;

import static java.util.Objects.requireNonNull;

/** Something in a plan that cannot be done, in words for whoever wanted it. */
public class PlanRefused extends RuntimeException {

    public PlanRefused(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    /** Said alike of a class that never was, one that is gone, and one of another school. */
    static PlanRefused noClass() {
        return new PlanRefused("You have no class with that address. Choose one on the page of your plan.");
    }

    /** Said alike of a lesson that never was in a plan, one that is gone, and one in the plan of another school. */
    static PlanRefused noLesson() {
        return new PlanRefused("That lesson is not in this plan any more. Perhaps a colleague has just removed it.");
    }

    /** Said of an address at which this teacher has no lesson. */
    public static PlanRefused noSuchLesson() {
        return new PlanRefused("There is no lesson with that address. Choose one in the teacher's room.");
    }
}
