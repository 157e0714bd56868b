package org.thinkuknow.triage;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;

/** The referrals' rows. */
interface ReferralRows extends JpaRepository<Referral, String> {
    List<Referral> findByCaseReferenceOrderByMadeAt(String caseReference);
}
