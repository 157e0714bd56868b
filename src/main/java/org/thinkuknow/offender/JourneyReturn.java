package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How somebody came back.
 *
 * @param notified when they notified it; missing if it is known otherwise
 */
public record JourneyReturn(
        LocalDate day, String point, @Nullable LocalDate notified) {}
