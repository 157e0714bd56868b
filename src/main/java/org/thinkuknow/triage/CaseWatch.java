package org.thinkuknow.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.notification.SomethingSettled;
import org.thinkuknow.notification.SomethingWaits;

import java.time.Clock;
import java.time.Instant;

/**
 * Looks at cases when they change and when a clock of theirs runs out, and has people told. Each climb is a row that can
 * be written once; the row, its audit line and the registration of its event are one transaction. Whether anybody was told is
 * written down by whoever tells them (decision 0010).
 */
@Service
class CaseWatch {

    private static final Logger log = LoggerFactory.getLogger(CaseWatch.class);

    private final Cases cases;
    private final Climbs climbs;
    private final Rises rises;
    private final Releasing releasing;
    private final Clocks clocks;
    private final Ladder ladder;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseWatch(
            Cases cases,
            Climbs climbs,
            Rises rises,
            Releasing releasing,
            Clocks clocks,
            Ladder ladder,
            Audit audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.cases = cases;
        this.climbs = climbs;
        this.rises = rises;
        this.releasing = releasing;
        this.clocks = clocks;
        this.ladder = ladder;
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
            climbs.lookSoon(reference, clock.instant());
            events.publishEvent(new CaseChanged(reference));
        }
    }

    /** Looks at every case whose time has come. One that fails does not keep the others from being looked at. */
    void lookAtAll(Instant now) {
        climbs.toLookAt(now).forEach(reference -> {
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
        climbs.lookAnew(now);
    }

    void lookAt(String reference, Instant now) {
        transaction.executeWithoutResult(status -> look(reference, now));
    }

    private void look(String reference, Instant now) {
        climbs.lock(reference);
        var unread = rises.unread(reference, now).orElse(null);
        var facts = cases.findById(reference).orElseThrow().facts();
        if (unread != null && releasing.release(facts, unread, now)) {
            facts = cases.findById(reference).orElseThrow().facts();
        }
        tellOf(facts, new Climbing(facts, clocks, ladder, unread), now);
    }

    private void tellOf(CaseFacts facts, Climbing climbing, Instant now) {
        var reference = facts.reference();
        var due = climbing.due(now, climbs.of(reference));
        due.forEach(climb -> tell(facts, climb, now));
        var alarming = climbing.isAlarming(now);
        if (!alarming && climbs.isWaiting(reference)) {
            events.publishEvent(new SomethingSettled(reference, now));
        }
        climbs.lookAgain(reference, climbing.next(now), alarming);
        if (!due.isEmpty()) {
            events.publishEvent(new CaseLooked(reference));
        }
    }

    private void tell(CaseFacts facts, Climb climb, Instant now) {
        climbs.add(facts.reference(), climb, now);
        audit.recordAs(
                Audit.SYSTEM,
                "raised alarm",
                facts.reference(),
                "waits for %s: the %s on call is to be told"
                        .formatted(climb.what(), climb.rung().words()));
        events.publishEvent(new SomethingWaits(
                facts.reference(), climb.stepWords(), climb.rung(), climb.since(), facts.level() == Level.ONE, now));
        log.info(
                "Case {} waits for {}: the {} on call is to be told",
                facts.reference(),
                climb.what(),
                climb.rung().words());
    }
}
