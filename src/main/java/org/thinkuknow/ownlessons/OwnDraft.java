package org.thinkuknow.ownlessons;

import org.thinkuknow.learning.AgeBand;

import java.time.Instant;

/**
 * A lesson of a school's own as it is being written.
 *
 * @param revision  rises with every change that is kept
 * @param edition   the newest edition that is published; 0 for none
 * @param changedBy the username of whoever changed it last
 */
public record OwnDraft(
        String reference,
        String school,
        AgeBand band,
        OwnText text,
        long revision,
        int edition,
        Instant changedAt,
        String changedBy) {

    static final String ADDRESS = "/teach/own/";

    /** Where it is taught from, whatever the newest edition is. */
    public String address() {
        return ADDRESS + reference;
    }

    /** Where one of its editions is. */
    public String address(int of) {
        return "%s/%d".formatted(address(), of);
    }

    /** Whether teachers of the school can teach it. */
    public boolean isPublished() {
        return edition > 0;
    }
}
