package org.thinkuknow.referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.vault.Vault;

import java.time.Clock;

/**
 * Takes referrals back. Link and code open nothing from that moment on, and the agency is told by an e-mail without content; what it
 * acknowledged before stays on record (decision 0085). Whoever calls keeps the case.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class Withdrawals {

    private static final int LONGEST = 2_000;

    private final ReferralRepository referrals;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawals(ReferralRepository referrals, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.referrals = referrals;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a referral back. Whoever calls has locked the case.
     *
     * @param officer the username of who does it
     * @param why     for the file; the agency does not read it
     * @return from whom
     * @throws ReferralRefused if no reason is given, the case has no such referral, or it was withdrawn before
     */
    public Agency withdraw(String caseReference, String referralReference, String officer, String why) {
        ReferralRefused.when(why.isBlank(), "Please write why you withdraw it.");
        ReferralRefused.when(why.codePointCount(0, why.length()) > LONGEST, "Please write at most 2,000 characters.");
        var referral = referrals
                .lock(referralReference)
                .filter(found -> found.caseReference().equals(caseReference))
                .orElseThrow(() -> new ReferralRefused("There is no such referral."));
        referral.standing().withdraw(clock.instant(), officer, vault.seal(why.strip(), referralReference));
        events.publishEvent(new AgencyNoticeDue(
                referralReference, referral.isAcknowledged() ? AgencyNotice.TAKEN_BACK : AgencyNotice.WITHDRAWN, 1));
        return referral.to();
    }
}
