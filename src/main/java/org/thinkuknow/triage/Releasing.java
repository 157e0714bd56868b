package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.triage.CaseChanges.CaseChanged;
import org.thinkuknow.triage.LevelOneRises.LevelOneRise;

import java.time.Instant;

/**
 * Takes a case that became level one from whoever has it and does not open it: then anybody can take it. They may have gone home. Of a
 * merged case it is the leading one that is released.
 */
@Component
class Releasing {

    private final CaseRepository cases;
    private final LevelOneRises rises;
    private final EscalationPolicy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Releasing(
            CaseRepository cases,
            LevelOneRises rises,
            EscalationPolicy policy,
            Audit audit,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.rises = rises;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
    }

    /** Releases it if its time is over; whether it did. */
    boolean release(CaseFacts risen, LevelOneRise rise, Instant now) {
        if (rise.released()
                || risen.level() != Level.ONE
                || risen.standing().state() == CaseState.CLOSED
                || now.isBefore(rise.at().plus(policy.release()))) {
            return false;
        }
        var standsFor =
                risen.merge().into() == null ? risen.reference() : risen.merge().into();
        var owner = cases.findById(standsFor).orElseThrow().facts().standing().owner();
        if (owner == null || cases.releaseFrom(standsFor, owner) == 0) {
            return false;
        }
        rises.released(rise, owner, now);
        audit.recordAs(
                Audit.SYSTEM,
                "released",
                standsFor,
                "it was with %s, and nobody opened it for %d minutes after it became level one"
                        .formatted(owner, policy.release().toMinutes()));
        events.publishEvent(new CaseChanged(standsFor));
        return true;
    }
}
