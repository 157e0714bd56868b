package org.thinkuknow.classroom.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Takes the second tap of a double tap for what it is: nobody means to pass over a step of the lesson. */
public final class Steady {

    /** A second tap of the same thumb is over by then; as long as lists of pupils' words are still. */
    public static final Duration STEADY = Duration.ofMillis(400);

    private final Clock clock;
    private Instant last = Instant.EPOCH;

    public Steady(Clock clock) {
        this.clock = clock;
    }

    /** Takes a step, unless it comes with the last one. A clock that was set back holds nothing up. */
    public void take(Runnable step) {
        var now = clock.instant();
        var since = Duration.between(last, now);
        if (since.isNegative() || since.compareTo(STEADY) >= 0) {
            last = now;
            step.run();
        }
    }
}
