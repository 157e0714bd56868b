package org.thinkuknow.referral;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.ReportErased;

/** Erases the referrals of a report, in the transaction that erases the report. */
@Component
class ReferralErasing {

    private final ReferralRepository referrals;

    ReferralErasing(ReferralRepository referrals) {
        this.referrals = referrals;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(ReportErased erased) {
        erased.rows().add("referrals", referrals.deleteOf(erased.reference()));
    }
}
