package org.thinkuknow.mailbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.vault.Vault;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Holds files without looking into them. What one mail brings above the limit is named and not held. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AttachmentStore {

    private static final int PIECE = 1_000_000;

    private final AttachmentRepository attachments;
    private final AttachmentPieceRepository pieces;
    private final Vault vault;
    private final MailboxSettings settings;

    AttachmentStore(
            AttachmentRepository attachments, AttachmentPieceRepository pieces, Vault vault, MailboxSettings settings) {
        this.attachments = attachments;
        this.pieces = pieces;
        this.vault = vault;
        this.settings = settings;
    }

    /** Keeps the files of one mail beside its report. */
    void keep(String reference, List<FoundFile> files) {
        var number = attachments.countByReport(reference);
        var held = FileList.held(files, settings.mostHeld());
        for (var i = 0; i < files.size(); i++) {
            var file = files.get(i);
            var id = UUID.randomUUID().toString();
            attachments.save(new Attachment(id, reference, number + i, vault.seal(file.name(), id), file, held.get(i)));
            if (held.get(i)) {
                hold(id, file.content());
            }
        }
    }

    private void hold(String id, byte[] content) {
        for (var from = 0; from < content.length; from += PIECE) {
            var number = from / PIECE;
            var piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            var sealedFor = id + ":" + number;
            pieces.save(new AttachmentPiece(
                    id, number, sealedFor, vault.seal(Base64.getEncoder().encodeToString(piece), sealedFor)));
        }
    }
}
