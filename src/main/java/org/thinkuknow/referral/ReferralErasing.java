package org.thinkuknow.referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.figures.FactSource.FactsEnd;
import org.thinkuknow.report.ReportErased;

/** Erases the referrals of a report, in the transaction that erases the report. */
@Component
class ReferralErasing {

    private final ReferralRepository referrals;
    private final ReferralLineRows lines;
    private final ReferralCodes codes;
    private final ApplicationEventPublisher events;

    ReferralErasing(
            ReferralRepository referrals,
            ReferralLineRows lines,
            ReferralCodes codes,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.lines = lines;
        this.codes = codes;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(ReportErased erased) {
        events.publishEvent(new FactsEnd(ReferralFigures.NAME, erased.reference()));
        referrals.findByCaseReferenceOrderByMadeAt(erased.reference()).forEach(each -> codes.end(each.reference()));
        erased.rows().add("what agencies answered", lines.erase(erased.reference()));
        erased.rows().add("referrals", referrals.deleteOf(erased.reference()));
    }
}
