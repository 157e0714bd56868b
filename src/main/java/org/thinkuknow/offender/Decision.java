package org.thinkuknow.offender;

/** What people decided of a duty that was not met in time. The software decides nothing. */
public enum Decision {
    /** There was a reasonable excuse. */
    EXCUSED,
    /** A charge was brought. */
    CHARGED;

    /** As people say it. */
    public String words() {
        return this == EXCUSED ? "a reasonable excuse was recorded" : "a charge was brought";
    }
}
