package org.thinkuknow.report;

import org.springframework.stereotype.Component;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Those who are sending a report at this moment. Only so many of them are at the database at once: it is no quicker with more, and the
 * connections that are left are for what follows, so that in a flood a grave report is not only stored but heard.
 */
@Component
public class Senders {

    /** Half of the connections, by the setting {@code spring.datasource.hikari.maximum-pool-size}. */
    private static final int AT_ONCE = 8;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final AtomicInteger sending = new AtomicInteger();

    Senders() {
    }

    /** Whether more people send than have a turn. */
    public boolean areMany() {
        return sending.get() > AT_ONCE;
    }

    /** Takes a turn, in the order of coming. */
    <T> T inTurn(Supplier<T> storing) {
        sending.incrementAndGet();
        turns.acquireUninterruptibly();
        try {
            return storing.get();
        } finally {
            turns.release();
            sending.decrementAndGet();
        }
    }
}
