package org.thinkuknow.mailbox;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.List;

/** The rows of files that came with mails. */
interface AttachmentRepository extends Repository<Attachment, String> {

    Attachment save(Attachment attachment);

    List<Attachment> findByReportOrderByNumber(String report);

    int countByReport(String report);

    @Modifying
    @Query("delete from Attachment a where a.report = :report")
    int deleteOf(String report);
}
