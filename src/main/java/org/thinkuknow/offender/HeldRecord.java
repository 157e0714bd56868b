package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A hold of a record, as it was put and released if it was.
 *
 * @param heldBy     a username
 * @param closing    why it was released; empty while it stands
 * @param releasedBy a username; missing while it stands
 */
public record HeldRecord(
        String reason,
        String heldBy,
        Instant heldAt,
        String closing,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt) {

    /** Whether it stands. */
    public boolean stands() {
        return releasedAt == null;
    }

    /** Never the reasons: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "HeldRecord[]";
    }
}
