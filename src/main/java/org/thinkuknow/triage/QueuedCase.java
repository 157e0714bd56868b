package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;

/** One line of the queue. */
public record QueuedCase(
        CaseFacts facts, @Nullable Deadline due, @Nullable String ownerName) {}
