package org.thinkuknow.referral;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/** Keeps a referral and its case from others; before anything else is read, so that what is read then is true. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReferralLocks {

    private final ReferralRepository referrals;
    private final ReferredMatters matters;

    ReferralLocks(ReferralRepository referrals, ReferredMatters matters) {
        this.referrals = referrals;
        this.matters = matters;
    }

    /** Locks the case first and then its referral, as whoever works on the case does. */
    Optional<Referral> take(String reference) {
        matters.lock(Referral.caseOf(reference));
        return referrals.lock(reference);
    }
}
