package org.thinkuknow.overseas;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How far a package has come with one of those it went to, without a word of it.
 *
 * @param bureau          its id in the directory
 * @param link            which of its links opens
 * @param corrected       how many corrections there are
 * @param correctionHeard how many of them were acknowledged
 * @param chased          how many reminders there were since something was last owed
 * @param locked          whether a wrong code was entered too often
 */
public record RecipientFacts(
        String reference,
        String packageReference,
        String bureau,
        String country,
        int link,
        Instant linkMadeAt,
        @Nullable Instant sentAt,
        @Nullable Instant refusedAt,
        @Nullable Instant openedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable AnswerKind outcome,
        @Nullable Instant answeredAt,
        int corrected,
        int correctionHeard,
        int chased,
        boolean locked) {

    /** Whether the package, or a correction of it, is not acknowledged yet. */
    public boolean isOwed() {
        return acknowledgedAt == null || correctionHeard < corrected;
    }
}
