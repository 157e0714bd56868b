package org.thinkuknow.wanted;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A file as a list shows it.
 *
 * @param shownUntil when the person comes down unless the warrant is confirmed again; null if they were never shown
 */
public record WantedLine(
        String reference,
        String name,
        WantedState state,
        Instant proposedAt,
        @Nullable Instant shownUntil,
        boolean wrongPerson) {

    /** Never the name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "WantedLine[%s]".formatted(reference);
    }
}
