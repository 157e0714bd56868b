package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A record in a safeguarding lead's list, unopened.
 *
 * @param author the name of whoever wrote it
 */
public record WaitingRecord(
        String reference,
        String author,
        Instant handedAt,
        boolean signed,
        @Nullable Instant acknowledgedAt) {}
