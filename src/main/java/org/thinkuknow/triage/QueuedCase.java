package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;

/** One line of the queue. */
public record QueuedCase(
        CaseFacts facts, @Nullable Due due, @Nullable String ownerName) {}
