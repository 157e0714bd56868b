package org.thinkuknow.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.notification.SomethingSettled;
import org.thinkuknow.notification.SomethingWaits;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.CaseChanges.CaseLooked;

import java.time.Clock;
import java.time.Instant;

/**
 * Looks at cases when they change and when a clock of theirs runs out, and has people told. Each escalation is a row that can
 * be written once; the row, its audit line and the registration of its event are one transaction. Whether anybody was told is
 * written down by whoever tells them (decision 0010).
 */
@Service
class CaseWatch {

    private static final Logger log = LoggerFactory.getLogger(CaseWatch.class);

    private final CaseRepository cases;
    private final EscalationRows escalations;
    private final LevelOneRises rises;
    private final Releasing releasing;
    private final ResponseTimes responseTimes;
    private final EscalationPolicy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseWatch(
            CaseRepository cases,
            EscalationRows escalations,
            LevelOneRises rises,
            Releasing releasing,
            ResponseTimes responseTimes,
            EscalationPolicy policy,
            Audit audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.cases = cases;
        this.escalations = escalations;
        this.rises = rises;
        this.releasing = releasing;
        this.responseTimes = responseTimes;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @ApplicationModuleListener
    void changed(CaseChanged change) {
        look(change.reference(), clock.instant());
    }

    /** Looks at a case in the transaction that opens it. A look that fails is made up for by itself and keeps no case from being there. */
    void lookAtNew(String reference) {
        try {
            look(reference, clock.instant());
            events.publishEvent(new CaseLooked(reference));
        } catch (RuntimeException e) {
            log.warn(
                    "Case {} could not be looked at when it was opened: {}",
                    reference,
                    e.getClass().getSimpleName());
            escalations.lookSoon(reference, clock.instant());
            events.publishEvent(new CaseChanged(reference));
        }
    }

    /** Looks at every case whose time has come. One that fails does not keep the others from being looked at. */
    void lookAtAll(Instant now) {
        escalations.toLookAt(now).forEach(reference -> {
            try {
                lookAt(reference, now);
            } catch (RuntimeException e) {
                log.warn(
                        "Case {} could not be looked at and is tried again: {}",
                        reference,
                        e.getClass().getSimpleName());
            }
        });
    }

    /** Has every case looked at whose next look was set by a clock that may have been wrong. */
    void lookAnew(Instant now) {
        escalations.lookAnew(now);
    }

    void lookAt(String reference, Instant now) {
        transaction.executeWithoutResult(status -> look(reference, now));
    }

    private void look(String reference, Instant now) {
        escalations.lock(reference);
        var unread = rises.unread(reference, now).orElse(null);
        var facts = cases.findById(reference).orElseThrow().facts();
        if (unread != null && releasing.release(facts, unread, now)) {
            facts = cases.findById(reference).orElseThrow().facts();
        }
        tellOf(facts, new EscalationSchedule(facts, responseTimes, policy, unread), now);
    }

    private void tellOf(CaseFacts facts, EscalationSchedule schedule, Instant now) {
        var reference = facts.reference();
        var due = schedule.due(now, escalations.of(reference));
        due.forEach(escalation -> tell(facts, escalation, now));
        var alarming = schedule.isAlarming(now);
        if (!alarming && escalations.isWaiting(reference)) {
            events.publishEvent(new SomethingSettled(reference, now));
        }
        escalations.lookAgain(reference, schedule.next(now), alarming);
        if (!due.isEmpty()) {
            events.publishEvent(new CaseLooked(reference));
        }
    }

    private void tell(CaseFacts facts, Escalation escalation, Instant now) {
        escalations.add(facts.reference(), escalation, now);
        audit.recordAs(
                Audit.SYSTEM,
                "raised alarm",
                facts.reference(),
                "waits for %s: the %s on call is to be told"
                        .formatted(escalation.what(), escalation.rung().words()));
        events.publishEvent(new SomethingWaits(
                facts.reference(),
                escalation.stepWords(),
                escalation.rung(),
                escalation.since(),
                facts.level() == Level.ONE,
                now));
        log.info(
                "Case {} waits for {}: the {} on call is to be told",
                facts.reference(),
                escalation.what(),
                escalation.rung().words());
    }
}
