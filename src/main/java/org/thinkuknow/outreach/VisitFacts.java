package org.thinkuknow.outreach;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A visit in a list, without a name of anybody at the school.
 *
 * @param leader    the username of whoever planned it
 * @param heldAt    when somebody said that it took place
 * @param changedAt when anything of its plan was last changed
 */
public record VisitFacts(
        String reference,
        SchoolOfVisit school,
        String leader,
        Instant startsAt,
        int minutes,
        String audience,
        int pupils,
        String talk,
        boolean live,
        VisitState state,
        Instant plannedAt,
        @Nullable Instant heldAt,
        Instant changedAt) {

    /** When it ends, as planned. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** From when the school is to be called. */
    public Instant callBackFrom() {
        return startsAt.plus(Visit.CALL_BACK);
    }
}
