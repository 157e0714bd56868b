package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseChanges.CaseChanged;

/**
 * Knows when a message has been seen: whoever has the case opens it. Whoever only looks in takes no mark away; but that it became level
 * one has then been read by somebody.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadMarks {

    private final CaseRepository cases;
    private final MergedCases merged;
    private final LevelOneRises rises;
    private final ApplicationEventPublisher events;

    ReadMarks(CaseRepository cases, MergedCases merged, LevelOneRises rises, ApplicationEventPublisher events) {
        this.cases = cases;
        this.merged = merged;
        this.rises = rises;
        this.events = events;
    }

    /**
     * The case as it stands once an officer has opened it. What they read has to be read after this: then a message that comes
     * meanwhile is either among it, or marks the case again.
     */
    CaseFacts openedBy(Officer officer, Case found) {
        var facts = found.facts();
        rises.openedBy(officer.username(), facts.reference());
        var wroteAt = facts.times().wroteAt();
        if (!facts.standing().unseen()
                || wroteAt == null
                || !merged.isOwnedBy(found, officer)
                || cases.see(facts.reference(), wroteAt) == 0) {
            return facts;
        }
        events.publishEvent(new CaseChanged(facts.reference()));
        return cases.findById(facts.reference()).orElseThrow().facts();
    }
}
