package org.thinkuknow.statistics;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;

import java.time.Clock;

/** Has the supervisor on call told that a nightly recount found a difference; what it was stands on the page of the figures. */
@Component
class RecountAlarm {

    /** What alerts call it; the page for it is {@code /triage/figures}, as that of a case is at its reference. */
    static final String SUBJECT = "figures";

    private static final Logger log = LoggerFactory.getLogger(RecountAlarm.class);
    private static final String DIFFERENCE = "a look at figures that had been counted wrong";

    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecountAlarm(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** In the transaction that keeps how the recount went: it is told once, and a kill loses neither. */
    void tell(Recount.Found found) {
        if (!found.isNothing()) {
            log.error("The nightly recount found a difference: {}", found.words());
            var now = clock.instant();
            events.publishEvent(new SomethingWaits(SUBJECT, DIFFERENCE, EscalationTier.SUPERVISOR, now, false, now));
        }
    }
}
