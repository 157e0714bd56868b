package org.thinkuknow.events;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.notification.AlertPages;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Says so when something urgent waits to be done for too long: in the log at once, and to the supervisor on call, once an hour. While
 * every thread is held the alert waits behind them on this node; another node makes it (decision 0138).
 */
@Component
class UrgentWatch implements AlertPages {

    /** What is urgent is done within a second. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    /** What alerts call it. */
    static final String SUBJECT = "urgent";

    static final String LATE = "somebody to see why what is urgent is late";
    private static final Logger log = LoggerFactory.getLogger(UrgentWatch.class);

    private final UnfinishedEvents unfinished;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private Instant told = Instant.MIN;

    UrgentWatch(
            UnfinishedEvents unfinished,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.unfinished = unfinished;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${thinkuknow.events.urgent-watch:PT10S}")
    void look() {
        var age = unfinished.oldestUrgent();
        if (age.compareTo(LONGEST) <= 0) {
            return;
        }
        log.error("The oldest urgent reaction has waited for {} seconds", age.toSeconds());
        var now = clock.instant();
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        if (hour.isAfter(told)) {
            transaction.executeWithoutResult(status -> events.publishEvent(
                    new SomethingWaits(SUBJECT, LATE, EscalationTier.SUPERVISOR, hour, false, now)));
            told = hour;
        }
    }

    @Override
    public Optional<String> pageOf(String subject) {
        return subject.equals(SUBJECT) ? Optional.of("/triage") : Optional.empty();
    }
}
