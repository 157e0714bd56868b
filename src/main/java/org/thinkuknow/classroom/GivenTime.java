package org.thinkuknow.classroom;

import java.time.Duration;
import java.time.Instant;

/**
 * Time that a teacher gives her class for what it does now.
 *
 * @param minutes how many she gave
 * @param endsAt  when they are over; nothing happens then
 */
public record GivenTime(int minutes, Instant endsAt) {

    /** How much is left at a moment; zero once it is over. */
    public Duration left(Instant now) {
        return now.isBefore(endsAt) ? Duration.between(now, endsAt) : Duration.ZERO;
    }
}
