package org.thinkuknow.report;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;

/** The messages' rows. */
interface MessageRepository extends Repository<Message, Long> {

    Message save(Message message);

    List<Message> findByReportOrderById(String report);

    int countByReportAndAuthorAndSentAtAfter(String report, Author author, Instant after);

    @Modifying
    @Query("delete from Message m where m.report = :report")
    int deleteOf(String report);
}
