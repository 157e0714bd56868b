package org.thinkuknow.commencement;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.duties.Commencement;

import java.time.Instant;

/**
 * The start of a law as a page shows it.
 *
 * @param commencement of which the names are usernames; whoever agreed is empty while it is proposed
 * @param transition   who is under it from when
 * @param endedAt      when it was confirmed or taken back; missing while it is proposed
 */
public record KnownStart(
        String id,
        Commencement commencement,
        String transition,
        StartState state,
        Instant proposedAt,
        @Nullable Instant endedAt) {}
