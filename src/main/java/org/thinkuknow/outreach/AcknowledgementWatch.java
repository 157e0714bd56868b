package org.thinkuknow.outreach;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingWaits;

import java.time.Clock;

/**
 * Tells the supervisors on call, once, of what a child told and no school has acknowledged in time. The row is claimed by an update in
 * the commit that makes the alert due, so that of several nodes one alerts.
 */
@Component
class AcknowledgementWatch {

    private final VisitDisclosureRows rows;
    private final OutreachRules rules;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcknowledgementWatch(
            VisitDisclosureRows rows, OutreachRules rules, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void look() {
        var now = clock.instant();
        rows.late(now.minus(rules.acknowledgedWithin())).stream()
                .filter(late -> rows.claimAlert(late.disclosure(), now))
                .forEach(late -> {
                    audit.recordAs(Audit.SYSTEM, "alerted", late.disclosure(), "no school has acknowledged it in time");
                    events.publishEvent(new SomethingWaits(
                            late.report(),
                            "the school to acknowledge what a child told at a visit",
                            EscalationTier.SUPERVISOR,
                            late.signedAt().plus(rules.acknowledgedWithin()),
                            false,
                            now));
                });
    }
}
