package org.thinkuknow.triage.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The switch of the demo that lets new reports arrive, for an hour at most; one stream for all nodes. */
@Service
@Profile("demo")
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class Arrivals {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final String SUBJECT = "the demo";

    private final DemoRows rows;
    private final Audit audit;
    private final Clock clock;

    Arrivals(DemoRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets them arrive for an hour from now on. */
    @Transactional
    public void start() {
        rows.arriveUntil(clock.instant().plus(LONGEST), clock.instant());
        audit.record("let new reports arrive", SUBJECT, "for an hour");
    }

    /** Lets none arrive any more. */
    @Transactional
    public void stop() {
        rows.stop(clock.instant());
        audit.record("stopped new reports", SUBJECT, "");
    }

    /** Until when they arrive; empty if none do. */
    @Transactional(readOnly = true)
    public Optional<Instant> until() {
        return rows.arriveUntil(clock.instant());
    }
}
