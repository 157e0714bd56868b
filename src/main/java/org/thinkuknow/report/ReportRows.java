package org.thinkuknow.report;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.util.Optional;

/** The reports' rows. */
interface ReportRows extends JpaRepository<Report, String> {

    Optional<Report> findBySubmissionHash(byte[] hash);

    Optional<Report> findByReceiptHash(byte[] hash);

    /** Finds a report and keeps others from writing to it until the transaction ends, as below. */
    @Query(value = "select * from report where submission_hash = :hash for update", nativeQuery = true)
    Optional<Report> lockBySubmissionHash(byte[] hash);

    /**
     * Finds a report and keeps others from writing to it until the transaction ends: of two clicks, the second sees the first.
     * In plain SQL, because MariaDB does not know the {@code for update of} that Hibernate writes for MySQL.
     */
    @Query(value = "select * from report where receipt_hash = :hash for update", nativeQuery = true)
    Optional<Report> lockByReceiptHash(byte[] hash);
}
