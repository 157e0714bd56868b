package org.thinkuknow.report.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.limits.Caches;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts receipts that open nothing. A network from which many come is served slowly for a minute, right words or wrong, and is never
 * shut out: whoever mistypes, and a whole school, sit behind one address. How many there were is logged, never which.
 */
@Component
class ReceiptGuesses {

    private static final Logger log = LoggerFactory.getLogger(ReceiptGuesses.class);
    private static final int WRONG_PER_MINUTE = 30;
    private static final Duration SLOW = Duration.ofMinutes(1);
    private static final int MOST_NETWORKS = 100_000;

    private final Allowances allowances;
    private final Clock clock;
    private final Map<String, Instant> slowUntil = Caches.of(MOST_NETWORKS, SLOW.multipliedBy(2));
    private final AtomicInteger wrong = new AtomicInteger();

    ReceiptGuesses(Allowances allowances, Clock clock) {
        this.allowances = allowances;
        this.clock = clock;
    }

    /** A receipt from an address opened nothing. */
    void wrong(String address) {
        wrong.incrementAndGet();
        var network = Allowances.networkOf(address);
        if (allowances.secondsToWait("wrong receipt", network, WRONG_PER_MINUTE) > 0) {
            slowUntil.put(network, clock.instant().plus(SLOW));
        }
    }

    boolean isThrottled(String address) {
        var end = slowUntil.get(Allowances.networkOf(address));
        return end != null && clock.instant().isBefore(end);
    }

    @Scheduled(fixedDelayString = "PT1M")
    void tell() {
        var many = wrong.getAndSet(0);
        if (many > WRONG_PER_MINUTE) {
            log.warn("{} receipts that open nothing were tried within a minute", many);
        }
    }
}
