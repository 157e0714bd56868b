package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Reports;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseChanges.CaseChanged;

import java.time.Clock;

/**
 * Knows when a message has been seen: whoever has the case opens it. Whoever only looks in takes no mark away; but that it became level
 * one has then been read by somebody. Who was given a case has had the first look at it when they open it (decision 0079).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadMarks {

    private final CaseRepository cases;
    private final MergedCases merged;
    private final LevelOneRises rises;
    private final Reports reports;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadMarks(
            CaseRepository cases,
            MergedCases merged,
            LevelOneRises rises,
            Reports reports,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.merged = merged;
        this.rises = rises;
        this.reports = reports;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The case as it stands once an officer has opened it. What they read has to be read after this: then a message that comes
     * meanwhile is either among it, or marks the case again.
     */
    CaseFacts openedBy(Officer officer, Case found) {
        var before = found.facts();
        rises.openedBy(officer.username(), before.reference());
        var facts = begins(officer, before) ? standing(before.reference()) : before;
        var wroteAt = facts.times().wroteAt();
        if (!facts.standing().unseen()
                || !merged.isOwnedBy(found, officer)
                || cases.see(facts.reference(), wroteAt) == 0) {
            return facts;
        }
        events.publishEvent(new CaseChanged(facts.reference()));
        return standing(facts.reference());
    }

    private boolean begins(Officer officer, CaseFacts facts) {
        if (facts.times().claimedAt() != null
                || !officer.username().equals(facts.standing().owner())
                || cases.begin(facts.reference(), officer.username(), clock.instant()) == 0) {
            return false;
        }
        reports.moveTo(facts.reference(), ReportStatus.BEING_READ);
        audit.record("claimed", facts.reference(), "opened, after it was assigned");
        events.publishEvent(new CaseChanged(facts.reference()));
        return true;
    }

    private CaseFacts standing(String reference) {
        return cases.findById(reference).orElseThrow().facts();
    }
}
