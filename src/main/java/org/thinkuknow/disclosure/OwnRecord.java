package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A line of the list of somebody's own records.
 *
 * @param report the reference under which officers have it; null while it is a draft
 */
public record OwnRecord(
        String reference, Instant startedAt, @Nullable String report) {

    public boolean isSigned() {
        return report != null;
    }
}
