package org.thinkuknow.links;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.ReportErased;

/** Forgets what could link a report, in the transaction that erases the report. */
@Component
class LinkErasing {

    private final LinkRows rows;

    LinkErasing(LinkRows rows) {
        this.rows = rows;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(ReportErased erased) {
        erased.rows().add("identifiers", rows.deleteOf(erased.reference()));
    }
}
