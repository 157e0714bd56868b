package org.thinkuknow.triage;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import java.util.List;

/** The referrals' rows. */
interface ReferralRows extends JpaRepository<Referral, String> {

    @Modifying
    @Query("delete from Referral r where r.caseReference = :reference")
    int deleteOf(String reference);

    List<Referral> findByCaseReferenceOrderByMadeAt(String caseReference);
}
