package org.thinkuknow.notification;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What is wrong with who is called.
 *
 * @param empty   the tiers that have nobody now
 * @param soon    the tiers that have somebody now and nobody later, within a day
 * @param mailbox whether the centre's own on-call address is there in place of whoever is missing
 * @param refused the names of those whose address takes no mail
 */
public record OnCallState(List<EscalationTier> empty, List<Soon> soon, boolean mailbox, List<String> refused) {

    /** Before anybody has looked, and when nothing is wrong. */
    public static final OnCallState FINE = new OnCallState(List.of(), List.of(), true, List.of());

    /**
     * A tier that will have nobody.
     *
     * @param to when it has somebody again, if that is within the day
     */
    public record Soon(
            EscalationTier rung, Instant from, @Nullable Instant to) {}
}
