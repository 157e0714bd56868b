package org.thinkuknow.report;

/** Says whether a report may be about a grave danger, so that what follows it waits behind nothing. It throws nothing. */
public interface FirstGlance {

    /** Whether it may be grave; true for whatever cannot be judged in a moment, such as very long words. */
    boolean isUrgent(NewReport told);

    /**
     * Whether it may be grave, however long its words are: for an adult's record, which is long because it is thorough. Whoever asks waits
     * until all of it is looked through.
     */
    boolean isGrave(NewReport told);
}
