package org.thinkuknow.report;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Those who are sending a report at this moment. Only so many of them are at work at once: it is no quicker with more, and hundreds of
 * threads that all want the processors and the database would leave a hundredth to what follows, so that in a flood a grave report
 * would be stored and not heard (decision 0031).
 */
@Component
public class Senders {

    /** Some for each processor, and half of the connections by the setting {@code spring.datasource.hikari.maximum-pool-size}. */
    static final int AT_ONCE = 8;

    /** With the database away each turn lasts seconds: nobody waits longer than this to be told so. */
    private static final Duration NEXT_DEADLINE = Duration.ofSeconds(5);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final AtomicInteger sending = new AtomicInteger();

    Senders() {}

    /** Whether more people send than have a turn. */
    public boolean areMany() {
        return sending.get() > AT_ONCE;
    }

    /** Waits for a turn, in the order of coming, and after five seconds no longer; whoever takes one closes it. */
    public Turn take() {
        sending.incrementAndGet();
        var inTurn = waits();
        return () -> {
            turns.release(inTurn ? 1 : 0);
            sending.decrementAndGet();
        };
    }

    private boolean waits() {
        try {
            return turns.tryAcquire(NEXT_DEADLINE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One's turn; others have theirs when it is closed. */
    public interface Turn extends AutoCloseable {

        @Override
        void close();
    }
}
