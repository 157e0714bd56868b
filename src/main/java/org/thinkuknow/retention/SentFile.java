package org.thinkuknow.retention;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A file that was sent to another organisation, and who there confirmed that they have it; empty until somebody did. */
public record SentFile(
        String reference,
        String report,
        String recipient,
        String madeBy,
        Instant madeAt,
        @Nullable Instant openedAt,
        @Nullable Instant receivedAt,
        String receivedBy) {
    @Override
    public String toString() {
        return "SentFile[" + reference + "]";
    }
}
