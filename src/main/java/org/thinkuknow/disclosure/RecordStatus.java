package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * How far a record has come.
 *
 * @param ofSchool       whether it belongs to a school, so that it can be handed over
 * @param recipient      who reads it
 * @param hasReader      whether somebody can sign in who reads it
 * @param acknowledgedBy the name of whoever acknowledged it; empty if nobody has
 * @param unreached      whether an address took no mail, and nobody was told by another
 * @param late           whether it has waited for that longer than it may
 * @param toCentreAt     when officers get it unless somebody acknowledges it; null if they have it, or somebody has
 * @param decision       what was decided at the school; null if nothing was, or if it was referred
 * @param readAt         when an officer of the centre first read it
 * @param chronology     everything that happened to it, the oldest first
 */
public record RecordStatus(
        boolean ofSchool,
        Recipient recipient,
        boolean hasReader,
        @Nullable Instant handedAt,
        @Nullable Instant acknowledgedAt,
        String acknowledgedBy,
        boolean unreached,
        boolean late,
        @Nullable Instant toCentreAt,
        @Nullable Decision decision,
        @Nullable Instant readAt,
        List<Moment> chronology) {

    /** Whether it can still be handed over. */
    public boolean canBeHanded() {
        return ofSchool && handedAt == null;
    }
}
