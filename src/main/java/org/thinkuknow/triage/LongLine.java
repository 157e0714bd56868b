package org.thinkuknow.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Many reports that lie before nobody at once stand in a long line: nobody has missed them. They are looked through out of their turn, each
 * for a limited time, so that each keeps its own level and people are not called for all of them (decision 0134).
 */
@Component
class LongLine {

    private static final Logger log = LoggerFactory.getLogger(LongLine.class);

    private final CaseOpening opening;
    private final Duration patience;

    /** @param patience how long one may take, which takes milliseconds */
    LongLine(CaseOpening opening, @Value("${thinkuknow.overlooked.patience:PT10S}") Duration patience) {
        this.opening = opening;
        this.patience = patience;
    }

    /** Opens the case of a report as its turn would have done; whether that came to its end in time. */
    boolean opens(String reference) {
        var looking = new FutureTask<>(() -> opening.openNow(reference), true);
        Thread.ofVirtual().name("long-line").start(looking);
        try {
            return looking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.error("{} takes too long to look through", reference);
            return false;
        } catch (ExecutionException e) {
            log.error("{} could not be opened: {}", reference, StepRetries.describe(e));
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
