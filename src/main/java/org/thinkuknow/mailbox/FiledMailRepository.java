package org.thinkuknow.mailbox;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** The rows of mails that were met. */
interface FiledMailRepository extends JpaRepository<FiledMail, Long> {

    Optional<FiledMail> findByHash(byte[] hash);

    Optional<FiledMail> findFirstByReportAndDone(String report, FiledMail.Outcome done);

    long countByDone(FiledMail.Outcome done);

    /** Forgets who sent the mails of a report; that they were met stays known, so that none is filed again. */
    @Modifying
    @Query("update FiledMail m set m.sender = null where m.report = :report")
    int forgetSenders(String report);

    long countBySenderHashInAndReceivedAtAfter(Collection<byte[]> senderHashes, Instant since);
}
