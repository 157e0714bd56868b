package org.thinkuknow.wanted;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How a file stands, without a word of it.
 *
 * @param shownUntil when it comes down unless the warrant is confirmed again
 */
public record FileFacts(
        String reference,
        WantedState state,
        Instant proposedAt,
        @Nullable String approvedBy,
        @Nullable Instant publishedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant warrantConfirmedAt,
        @Nullable Instant shownUntil,
        @Nullable Instant endedAt,
        boolean wrongPerson) {}
