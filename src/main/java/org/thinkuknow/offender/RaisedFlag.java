package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A flag as it was raised, and closed if it was.
 *
 * @param raisedBy a username
 * @param closing  why it was closed; empty while it stands
 * @param closedBy a username; missing while it stands
 */
public record RaisedFlag(
        Flag flag,
        String reason,
        String raisedBy,
        Instant raisedAt,
        String closing,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    /** Whether it stands. */
    public boolean stands() {
        return closedAt == null;
    }

    /** Never the reasons: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "RaisedFlag[" + flag + "]";
    }
}
