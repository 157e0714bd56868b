package org.thinkuknow.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.notification.AlertRows.Leaving;

import java.time.Clock;
import java.util.List;

/** Writes down what became of alerts, on whichever way they left or failed; its callers are in a transaction. */
@Component
class AlertEnds {

    private static final Logger log = LoggerFactory.getLogger(AlertEnds.class);

    private final AlertRows rows;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AlertEnds(AlertRows rows, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** They left together. */
    void left(List<Leaving> alerts) {
        alerts.forEach(alert -> {
            rows.sent(alert, clock.instant());
            audit.recordAs(
                    Audit.SYSTEM,
                    "sent alert",
                    alert.alerted().subject(),
                    "to %s: waits for %s".formatted(to(alert), alert.alerted().what()));
            log.info(
                    "Alert {} about {} is on its way",
                    alert.id(),
                    alert.alerted().subject());
        });
    }

    /**
     * They could not leave. What fails for now may fail a thousand times: the record has the first time, the row the last.
     *
     * @param why in a few words, without an address
     */
    void failed(List<Leaving> alerts, MailFailure failure, String why) {
        alerts.forEach(alert -> {
            rows.failed(alert, failure, clock.instant());
            if (alert.before() != failure) {
                audit.recordAs(
                        Audit.SYSTEM,
                        "failed to send alert",
                        alert.alerted().subject(),
                        "to %s: %s".formatted(to(alert), why));
            }
            log.warn(
                    "Alert {} about {} did not leave: {}",
                    alert.id(),
                    alert.alerted().subject(),
                    failure);
            if (failure == MailFailure.FOR_GOOD) {
                events.publishEvent(new AlertRefused(alert.id()));
            }
        });
        if (failure == MailFailure.FOR_GOOD) {
            events.publishEvent(new RosterChanged());
        }
    }

    private static String to(Leaving alert) {
        return alert.way() == Way.MAIL
                ? alert.person().words()
                : "%s %s".formatted(alert.person().words(), alert.way().by());
    }
}
