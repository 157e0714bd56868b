package org.thinkuknow.referral;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The referrals' rows. */
interface ReferralRepository extends JpaRepository<Referral, String> {

    @Modifying
    @Query("delete from Referral r where r.caseReference = :reference")
    int deleteOf(String reference);

    /** Notes that the e-mail has left, whatever an officer or the agency does at this moment. */
    @Modifying
    @Query("update Referral r set r.sentAt = :now where r.reference = :reference")
    void noteSent(String reference, Instant now);

    /** Notes that the agency's address takes no mail; what was read of it before in this transaction is read anew. */
    @Modifying(clearAutomatically = true)
    @Query("update Referral r set r.refusedAt = :now where r.reference = :reference")
    void noteRefused(String reference, Instant now);

    /** Finds a referral and keeps others from it until the transaction ends; {@link ReferralLocks} locks its case before. */
    @Query(value = "select * from triage_referral where reference = :reference for update", nativeQuery = true)
    Optional<Referral> lock(String reference);

    List<Referral> findByCaseReferenceOrderByMadeAt(String caseReference);
}
