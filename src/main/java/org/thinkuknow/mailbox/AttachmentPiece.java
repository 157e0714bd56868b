package org.thinkuknow.mailbox;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A piece of a held file, small enough for any database's largest packet. */
@Entity
@Table(name = "mailbox_attachment_piece")
class AttachmentPiece {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String attachment;
    private int number;
    private String sealedFor;
    private byte[] content;

    protected AttachmentPiece() {}

    /** @param sealedFor what the content was sealed for: no piece can stand in for another */
    AttachmentPiece(String attachment, int number, String sealedFor, byte[] sealedContent) {
        this.attachment = attachment;
        this.number = number;
        this.sealedFor = sealedFor;
        this.content = sealedContent;
    }
}
