package org.thinkuknow.offender;

import org.thinkuknow.duties.Duty;

import java.util.List;

/**
 * What follows from all that is known of somebody.
 *
 * @param duties   by their last day; those that were done are among them
 * @param reviews  from when a duty without an end may be reviewed, or ends by itself
 * @param journeys of the duties those that follow from journeys, each by itself
 */
record Reckoning(List<Duty> duties, NotificationPeriod period, List<Duty> reviews, List<JourneyDuty> journeys) {}
