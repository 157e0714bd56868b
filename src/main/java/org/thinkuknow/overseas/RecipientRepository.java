package org.thinkuknow.overseas;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The recipients' rows. */
interface RecipientRepository extends JpaRepository<Recipient, String> {

    /** Those of a package, in their order. */
    @Query("select one from Recipient one where one.packageReference = :reference order by one.reference")
    List<Recipient> of(String reference);

    /** Keeps others from it until the transaction ends; whoever needs the package locks that before. */
    @Query(value = "select * from overseas_recipient where reference = :reference for update", nativeQuery = true)
    Optional<Recipient> lock(String reference);

    /** Who has to be reminded of something, the longest overdue first. */
    @Query("select one.reference from Recipient one where one.chaseAt <= :now order by one.chaseAt")
    List<String> toChase(Instant now, Limit most);

    /** Notes that the mail with the link has left, whatever anybody does with the row at this moment. */
    @Modifying
    @Query("update Recipient one set one.sentAt = :now where one.reference = :reference")
    void noteSent(String reference, Instant now);

    /** Notes that its address takes no mail. */
    @Modifying
    @Query("update Recipient one set one.refusedAt = :now where one.reference = :reference")
    void noteRefused(String reference, Instant now);
}
