package org.thinkuknow.offender;

import org.thinkuknow.duties.Duty;

import java.time.Instant;

/**
 * A duty that follows from a journey.
 *
 * @param journey its reference
 * @param notice  when the notification was given that it asks for; of a return the last one before it
 */
public record JourneyDuty(String journey, Instant notice, Duty duty) {}
