package org.thinkuknow.mailbox;

import org.springframework.data.repository.Repository;

/** The rows of the held pieces. Nothing here reads them: they wait for the process that the law gives to few. */
interface AttachmentPieces extends Repository<AttachmentPiece, Long> {

    AttachmentPiece save(AttachmentPiece piece);
}
