package org.thinkuknow.offender;

import org.thinkuknow.duties.Duty;
import org.thinkuknow.duties.Nation;

import java.time.Instant;
import java.util.List;

/**
 * Somebody's record, opened for their manager or a supervisor.
 *
 * @param isUnderEighteen today
 * @param reviews         from when a duty without an end may be reviewed, or ends by itself
 * @param journeys        of the duties those that follow from journeys, each by itself
 * @param entries         the latest day first, with those that were corrected
 */
public record OpenedOffender(
        SeenOffender seen,
        String manager,
        Nation nation,
        Instant addedAt,
        Identity identity,
        Management management,
        boolean isUnderEighteen,
        NotificationPeriod period,
        List<PersonDuty> duties,
        List<Duty> reviews,
        List<JourneyDuty> journeys,
        List<EnteredEntry> entries) {

    public String reference() {
        return seen.reference();
    }

    /** Never who it is: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "OpenedOffender[" + reference() + "]";
    }
}
