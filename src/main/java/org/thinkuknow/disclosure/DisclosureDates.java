package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** When a record was begun, last saved and signed, and the report that came of it. */
record DisclosureDates(
        Instant begunAt,
        Instant savedAt,
        @Nullable Instant signedAt,
        @Nullable String report) {}
