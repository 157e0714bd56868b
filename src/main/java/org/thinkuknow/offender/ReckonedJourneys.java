package org.thinkuknow.offender;

import java.util.List;

/**
 * What was worked out of somebody's journeys.
 *
 * @param manager who manages them now
 */
public record ReckonedJourneys(
        String offender,
        String manager,
        List<CourtOrder> orders,
        List<JourneyFacts> journeys,
        List<JourneyDuty> duties) {

    public ReckonedJourneys {
        orders = List.copyOf(orders);
        journeys = List.copyOf(journeys);
        duties = List.copyOf(duties);
    }
}
