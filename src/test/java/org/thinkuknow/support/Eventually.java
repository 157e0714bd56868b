package org.thinkuknow.support;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens on another thread. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(100);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

    /** Repeats assertions until they hold; after a hundred seconds their last failure is the test's. */
    public static void eventually(ThrowingCallable assertions) {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                assertions.call();
                return;
            } catch (Throwable notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet instanceof AssertionError failure
                            ? failure
                            : new AssertionError("Not so after " + PATIENCE, notYet);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
