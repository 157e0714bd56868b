package org.thinkuknow.travel;

import java.time.Instant;

/**
 * What somebody did with a journey.
 *
 * @param what   a few words without a name
 * @param madeBy a username
 */
public record JourneyStep(String what, String words, String madeBy, Instant madeAt) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "JourneyStep[" + what + "]";
    }
}
