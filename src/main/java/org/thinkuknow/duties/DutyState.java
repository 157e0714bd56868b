package org.thinkuknow.duties;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How a duty stands on a day. None of these says that somebody broke the law. */
public enum DutyState {
    /** Time has not begun to run, or the day to be reminded of is still to come. */
    NOT_YET_DUE,
    /** To be done now. */
    DUE,
    /** The last day by any reading is over, and no notification is known. */
    OVERDUE,
    /** A notification was given in time. */
    COMPLIED,
    /** A notification was given after the last day by any reading. */
    COMPLIED_LATE,
    /** Time does not run, and nobody knows yet from when it will. */
    PAUSED;

    /**
     * How something with dates stands.
     *
     * @param begins  from when it has to be done
     * @param notices the notification that did it, if there is one
     */
    static DutyState on(LocalDate asOf, Dates dates, LocalDate begins, Optional<When> notices) {
        var done = notices.filter(given -> !given.day().isAfter(asOf));
        if (done.isPresent()) {
            return dates.outcome() != Dates.Outcome.DATED || done.get().isNotAfter(dates.last())
                    ? COMPLIED
                    : COMPLIED_LATE;
        }
        if (dates.outcome() == Dates.Outcome.PAUSED) {
            return PAUSED;
        }
        if (asOf.isAfter(dates.last().day())) {
            return OVERDUE;
        }
        return asOf.isBefore(begins) ? NOT_YET_DUE : DUE;
    }

    /** As people read it. */
    public String words() {
        return word().replace('-', ' ');
    }

    /** As tables write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
