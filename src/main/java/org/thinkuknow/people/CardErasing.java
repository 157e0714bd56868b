package org.thinkuknow.people;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.ReportErased;

/** Takes cards off a case that is erased, in its transaction; a card goes with its last case, and stays while another is held. */
@Component
class CardErasing {

    private final CardRows rows;
    private final Audit audit;

    CardErasing(CardRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(ReportErased erased) {
        rows.of(erased.reference()).stream()
                .map(CardRows.CaseCard::card)
                .sorted()
                .filter(rows::lock)
                .forEach(card -> {
                    rows.takeOff(card, erased.reference());
                    erased.rows().add("people in the case", 1);
                    if (rows.casesOf(card).isEmpty()) {
                        rows.delete(card);
                        audit.recordAs(Audit.SYSTEM, "deleted card", card, "its last case was " + erased.reference());
                        erased.rows().add("cards", 1);
                    }
                });
    }
}
