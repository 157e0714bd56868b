package org.thinkuknow.report;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

import java.time.Duration;

/** Of clicks at the same moment one is stored; the others look again until they find it. */
public final class Clicks {

    /**
     * The first of some clicks needs some milliseconds until its report is on disk; the others wait longer each time. Who could not store
     * for so long as a connection waits for a table is told so, and is not kept waiting once more.
     */
    private static final RetryPolicy MOMENTS = RetryPolicy.builder()
            .includes(DataIntegrityViolationException.class, ConcurrencyFailureException.class)
            .maxRetries(5)
            .delay(Duration.ofMillis(20))
            .multiplier(1.5)
            .timeout(Duration.ofSeconds(8))
            .build();

    private Clicks() {}

    /** What stores anew, for some seconds at most. */
    public static RetryTemplate lookAgain() {
        return new RetryTemplate(MOMENTS);
    }
}
