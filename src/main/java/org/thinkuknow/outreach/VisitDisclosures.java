package org.thinkuknow.outreach;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.disclosure.SignedAtVisit;
import org.thinkuknow.report.ReportErased;

/** Hears, within the transaction that does it, that a record of a visit is signed, or that the report which came of one is erased. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VisitDisclosures {

    private final VisitDisclosureRows rows;
    private final VisitRepository visits;
    private final ApplicationEventPublisher events;

    VisitDisclosures(VisitDisclosureRows rows, VisitRepository visits, ApplicationEventPublisher events) {
        this.rows = rows;
        this.visits = visits;
        this.events = events;
    }

    @EventListener
    void hear(SignedAtVisit signed) {
        var school = visits.findById(signed.visit()).orElseThrow().plan().school();
        if (rows.add(
                signed.disclosure(),
                signed.visit(),
                signed.report(),
                signed.author(),
                signed.forSchool(),
                signed.at())) {
            events.publishEvent(new DisclosureAtVisit(
                    signed.visit(), signed.disclosure(), signed.report(), school.number(), signed.at()));
        }
    }

    @EventListener
    void forget(ReportErased erased) {
        rows.forget(erased.reference());
    }
}
