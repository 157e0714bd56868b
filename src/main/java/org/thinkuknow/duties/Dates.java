package org.thinkuknow.duties;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What counting came to.
 *
 * @param safe  the earlier reading, by which people are reminded; missing where there is one reading
 * @param due   the last day or moment; missing where no day can be said
 * @param outer the later reading, before whose end nobody is overdue; missing where there is one reading
 */
record Dates(
        Outcome outcome,
        @Nullable When safe,
        @Nullable When due,
        @Nullable When outer) {

    /** Whether there is a day. */
    enum Outcome {
        /** There is. */
        DATED,
        /** Time does not run while somebody is in custody, in hospital or abroad, and nobody knows until when. */
        PAUSED,
        /** There is no end. */
        INDEFINITE
    }

    static final Dates PAUSED = new Dates(Outcome.PAUSED, null, null, null);
    static final Dates INDEFINITE = new Dates(Outcome.INDEFINITE, null, null, null);

    static Dates of(LocalDate due) {
        return of(When.of(due));
    }

    static Dates of(When due) {
        return new Dates(Outcome.DATED, null, due, null);
    }

    /** With an earlier reading, if it is earlier. */
    Dates withSafe(When earlier) {
        return due != null && earlier.compareTo(due) < 0 ? new Dates(outcome, earlier, due, outer) : this;
    }

    /** With a later reading, if it is later than any so far. */
    Dates withOuter(When later) {
        return due != null && later.compareTo(last()) > 0 ? new Dates(outcome, safe, due, later) : this;
    }

    /** The last day or moment by any reading. */
    When last() {
        if (outer != null) {
            return outer;
        }
        return due != null ? due : When.of(LocalDate.MAX);
    }
}
