package org.thinkuknow.mailbox;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the held pieces. Nothing here reads them: they wait for the process that the law gives to few, or for their end. */
interface AttachmentPieceRepository extends Repository<AttachmentPiece, Long> {

    AttachmentPiece save(AttachmentPiece piece);

    @Modifying
    @Query(
            "delete from AttachmentPiece p where p.attachment in (select a.id from Attachment a where a.report = :report)")
    int deleteOf(String report);
}
