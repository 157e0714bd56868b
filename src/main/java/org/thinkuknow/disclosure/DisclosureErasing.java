package org.thinkuknow.disclosure;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.ReportErased;

/** Erases the record that became a report, in the transaction that erases the report. */
@Component
class DisclosureErasing {

    private final DisclosureRepository rows;
    private final ErasedSubjects subjects;

    DisclosureErasing(DisclosureRepository rows, ErasedSubjects subjects) {
        this.rows = rows;
        this.subjects = subjects;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(ReportErased erased) {
        rows.findByReport(erased.reference()).forEach(record -> subjects.erase(record.reference()));
        erased.rows().add("disclosures", rows.deleteOf(erased.reference()));
    }
}
