package org.thinkuknow.report;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.Optional;

/** The reports' rows. */
interface ReportRows extends JpaRepository<Report, String> {

    Optional<Report> findBySubmissionHash(byte[] hash);

    Optional<Report> findByReceiptHash(byte[] hash);
}
