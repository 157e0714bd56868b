package org.thinkuknow.classroom;

import java.time.Duration;
import java.time.Instant;

/**
 * When a pupil chose an answer, as their own screen says it: what was chosen in time counts, even if the line was away (decision 0097).
 *
 * @param ago   how long before it arrived; brought between nothing and half a day
 * @param taken whether the screen sent it by itself when the answers were shown
 */
public record Choice(Duration ago, boolean taken) {

    private static final Duration LONGEST = Duration.ofHours(12);
    /** A screen hears that the answers are shown a moment after they are. */
    private static final Duration MOMENT = Duration.ofSeconds(3);

    /** Chosen and sent in the same moment. */
    public static final Choice NOW = new Choice(Duration.ZERO, false);

    public Choice {
        ago = ago.isNegative() ? Duration.ZERO : ago.compareTo(LONGEST) > 0 ? LONGEST : ago;
    }

    /** By when it was made, if it arrives now. */
    Instant madeBy(Instant now) {
        return now.minus(taken && ago.compareTo(MOMENT) < 0 ? MOMENT : ago);
    }
}
