package org.thinkuknow.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.notification.HeldRows.Held;
import org.thinkuknow.notification.HeldRows.Pile;

import java.time.Clock;
import java.time.Instant;

/**
 * Lets what is held leave: all that waits for one person on one way as one alert, and none sooner than the way has rested. What was
 * settled meanwhile is dropped. Every node looks; a lock on each pile lets one of them do it (decision 0087).
 */
@Component
class AlertGathering {

    private static final Logger log = LoggerFactory.getLogger(AlertGathering.class);

    private final HeldRows held;
    private final TellingRows tellings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AlertGathering(
            HeldRows held,
            TellingRows tellings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.held = held;
        this.tellings = tellings;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${thinkuknow.alerts.gather-every:PT3S}")
    void look() {
        look(clock.instant());
    }

    /** One pile that fails keeps no other from leaving, and is looked at again in a moment. */
    void look(Instant now) {
        held.piles(now).forEach(pile -> {
            try {
                transaction.executeWithoutResult(status -> gather(pile, now));
            } catch (RuntimeException e) {
                log.warn(
                        "Alerts that were held cannot leave yet: {}",
                        e.getClass().getSimpleName());
            }
        });
    }

    private void gather(Pile pile, Instant now) {
        var last = held.lastLeft(pile);
        var all = held.of(pile, now);
        held.drop(all.stream().filter(Held::settled).map(Held::id).toList(), now);
        var leaving = all.stream().filter(each -> !each.settled()).toList();
        if (leaving.isEmpty()) {
            return;
        }
        var urgent = leaving.stream().anyMatch(Held::urgent);
        if (!last.plus(pile.way().pause(tellings.of(pile.person()), urgent)).isAfter(now)) {
            var ids = leaving.stream().map(Held::id).toList();
            held.gather(pile, ids, now);
            events.publishEvent(Alerts.leaving(ids.getFirst(), pile.way()));
        }
    }
}
