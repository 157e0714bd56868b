package org.thinkuknow.travel;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.offender.JourneyDuty;
import org.thinkuknow.offender.OpenedOffender;

import java.time.Instant;
import java.util.List;

/**
 * A journey, opened with the record of whoever notified it.
 *
 * @param notices by when they were given, with those that were corrected
 * @param back    missing while no return is recorded
 * @param bans    the orders that forbid a country of it, in words
 * @param steps   the newest first
 */
public record OpenedJourney(
        SeenJourney seen,
        OpenedOffender person,
        JourneyState state,
        List<EnteredNotice> notices,
        @Nullable JourneyBack back,
        List<String> bans,
        List<JourneyStep> steps,
        Instant enteredAt) {

    /** What was notified last and counts. */
    public NotifiedJourney latest() {
        return notices.stream()
                .filter(notice -> notice.id().equals(seen.latest()))
                .findFirst()
                .orElseThrow()
                .told();
    }

    /** What the law asks of this journey. */
    public List<JourneyDuty> duties() {
        return person.journeys().stream()
                .filter(duty -> duty.journey().equals(seen.reference()))
                .toList();
    }

    /** Never who it is: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "OpenedJourney[" + seen.reference() + "]";
    }
}
