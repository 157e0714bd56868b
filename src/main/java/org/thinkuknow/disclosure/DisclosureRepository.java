package org.thinkuknow.disclosure;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The records' rows. */
interface DisclosureRepository extends JpaRepository<Disclosure, String> {

    @Modifying
    @Query("delete from Disclosure d where d.report = :report")
    int deleteOf(String report);

    /** References of records that are not signed, not handed over, and last saved by a moment, in their order. */
    @Query("""
            select d.reference from Disclosure d where d.signedAt is null and d.savedAt <= :moment and d.reference > :after
            and not exists (select 1 from HandedDisclosure h where h.disclosure = d.reference) order by d.reference""")
    List<String> unsignedSince(Instant moment, String after, Limit limit);

    /** Keeps others from a record until the transaction ends; empty if others have it just now. */
    @Query(value = "select * from disclosure where reference = :reference for update skip locked", nativeQuery = true)
    Optional<Disclosure> lockIfFree(String reference);

    /** Keeps a record for this transaction: of two who decide about it at once, the second finds what the first did. */
    @Query(value = "select * from disclosure where reference = :reference for update", nativeQuery = true)
    Optional<Disclosure> lock(String reference);

    List<Disclosure> findByReport(String report);

    /** Somebody's own records of a visit that are not signed, the latest first. */
    @Query("""
            select d.reference from Disclosure d where d.visit = :visit and d.author = :author and d.signedAt is null
            order by d.savedAt desc""")
    List<String> draftsAt(String visit, String author, Limit limit);

    /** Somebody's own records, the latest first. */
    @Query("select d from Disclosure d where d.author = :author order by d.savedAt desc")
    List<Disclosure> ownOf(String author, Limit limit);
}
