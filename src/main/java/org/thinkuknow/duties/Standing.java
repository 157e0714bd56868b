package org.thinkuknow.duties;

/** How far a rule has come. */
public enum Standing {
    /** Counts for events from its first day to its last. */
    IN_FORCE,
    /** Passed, and computes nothing until two people have entered its commencement. */
    ENACTED_NOT_COMMENCED,
    /** Counts for events of its time alone. */
    REPEALED
}
