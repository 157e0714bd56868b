package org.thinkuknow.report;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The reports' rows. */
interface ReportRepository extends JpaRepository<Report, String> {

    Optional<Report> findBySubmissionHashIn(Collection<byte[]> hashes);

    Optional<Report> findByReceiptHashIn(Collection<byte[]> hashes);

    /** Finds a report and keeps others from writing to it until the transaction ends, as below. */
    @Query(value = "select * from report where submission_hash in (:hashes) for update", nativeQuery = true)
    Optional<Report> lockBySubmissionHash(Collection<byte[]> hashes);

    /**
     * Finds a report and keeps others from writing to it until the transaction ends: of two clicks, the second sees the first.
     * In plain SQL, because MariaDB does not know the {@code for update of} that Hibernate writes for MySQL.
     */
    @Query(value = "select * from report where receipt_hash in (:hashes) for update", nativeQuery = true)
    Optional<Report> lockByReceiptHash(Collection<byte[]> hashes);

    /** Finds a report and keeps others from it until the transaction ends. */
    @Query(value = "select * from report where reference = :reference for update", nativeQuery = true)
    Optional<Report> lock(String reference);

    /** Likewise, if it is finished and nobody else has it at this moment. */
    @Query(
            value =
                    "select * from report where reference = :reference and progress = 'FINISHED' for update skip locked",
            nativeQuery = true)
    Optional<Report> lockFinishedIfFree(String reference);

    /** Those that were finished by a moment, in the order of their end, after the one with the given end and reference. */
    @Query("""
            select r from Report r where r.progress = org.thinkuknow.report.ReportStatus.FINISHED and r.finishedAt <= :by
            and (r.finishedAt > :afterEnd or r.finishedAt = :afterEnd and r.reference > :afterReference)
            order by r.finishedAt, r.reference""")
    List<Report> finishedBy(Instant by, Instant afterEnd, String afterReference, Limit limit);

    /** The references that come after the given one, in their own order. */
    @Query("select r.reference from Report r where r.reference > :reference order by r.reference")
    List<String> referencesAfter(String reference, Limit limit);
}
