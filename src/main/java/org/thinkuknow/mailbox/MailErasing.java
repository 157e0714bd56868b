package org.thinkuknow.mailbox;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.ReportErased;

/** Erases the files that came with a report, and who sent its mails, in the transaction that erases the report. */
@Component
class MailErasing {

    private final AttachmentPieceRepository pieces;
    private final AttachmentRepository attachments;
    private final FiledMailRepository mails;

    MailErasing(AttachmentPieceRepository pieces, AttachmentRepository attachments, FiledMailRepository mails) {
        this.pieces = pieces;
        this.attachments = attachments;
        this.mails = mails;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(ReportErased erased) {
        pieces.deleteOf(erased.reference());
        erased.rows().add("files", attachments.deleteOf(erased.reference()));
        erased.rows().add("mail senders", mails.forgetSenders(erased.reference()));
    }
}
