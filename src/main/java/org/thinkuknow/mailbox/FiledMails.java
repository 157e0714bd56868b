package org.thinkuknow.mailbox;

import org.springframework.data.jpa.repository.JpaRepository;

import java.time.Instant;
import java.util.Optional;

/** The rows of mails that were met. */
interface FiledMails extends JpaRepository<FiledMail, Long> {

    Optional<FiledMail> findByHash(byte[] hash);

    Optional<FiledMail> findFirstByReportAndDone(String report, Done done);

    long countByDone(Done done);

    long countBySenderHashAndReceivedAtAfter(byte[] senderHash, Instant since);
}
