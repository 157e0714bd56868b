package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The visits to somebody.
 *
 * @param interval how often; missing if nobody has said
 * @param next     by when the next one is due; missing where none is by the calendar
 * @param all      the newest first
 */
public record VisitsOfPerson(
        @Nullable VisitInterval interval, @Nullable LocalDate next, List<KnownPersonVisit> all) {

    private static final int ENTRY_SOUGHT = 2;

    /** How many failed since the last one that was done. */
    public int failedInARow() {
        return (int) all.stream()
                .takeWhile(visit -> visit.state() != PersonVisitState.DONE)
                .filter(visit -> visit.state() == PersonVisitState.FAILED)
                .count();
    }

    /** Whether to ask about a warrant of entry is a question: entry was sought at least twice (s.96B). It is not answered here. */
    public boolean raisesEntry() {
        return failedInARow() >= ENTRY_SOUGHT;
    }

    /** The day of the last one that failed, since which the question stands. */
    public @Nullable LocalDate lastFailed() {
        return all.stream()
                .filter(visit -> visit.state() == PersonVisitState.FAILED)
                .map(KnownPersonVisit::day)
                .findFirst()
                .orElse(null);
    }
}
