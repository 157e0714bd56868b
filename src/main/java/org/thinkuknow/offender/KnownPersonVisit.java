package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A visit as a page shows it.
 *
 * @param goers   who goes or went
 * @param outcome what came of it; empty while it is planned
 * @param endedBy a username; missing while it is planned
 */
public record KnownPersonVisit(
        String id,
        LocalDate day,
        boolean isAnnounced,
        PersonVisitState state,
        String goers,
        String outcome,
        String enteredBy,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "KnownPersonVisit[" + id + "]";
    }
}
