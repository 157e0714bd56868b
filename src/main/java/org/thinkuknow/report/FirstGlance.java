package org.thinkuknow.report;

/** Says in a moment whether a report may be about a grave danger, so that what follows it waits behind nothing. */
@FunctionalInterface
public interface FirstGlance {

    /** Whether it may be grave; true for whatever cannot be judged in a moment. It throws nothing. */
    boolean isUrgent(NewReport told);
}
