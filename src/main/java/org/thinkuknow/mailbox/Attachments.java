package org.thinkuknow.mailbox;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.vault.Vault;

import java.util.List;

/** What came with the mails of a report: names, types and sizes, and no byte of the content. */
@Service
public class Attachments {

    /** What an officer must know before they ask for a file. */
    public static final String NOTICE = """
            Nobody has opened these files, and they cannot be opened here. A picture or film of a child may be unlawful to look \
            at, copy, print \
            or send on (Protection of Children Act 1978, section 1). Only staff who are authorised to, and the process for the \
            Child Abuse Image \
            Database (CAID), may take it further. Do not ask the child to send it again.""";

    private final AttachmentRepository attachments;
    private final Vault vault;
    private final Audit audit;

    Attachments(AttachmentRepository attachments, Vault vault, Audit audit) {
        this.attachments = attachments;
        this.vault = vault;
        this.audit = audit;
    }

    /** The files of a report in the order in which they came, and writes down that somebody saw their names; empty if there are none. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @Transactional
    public List<AttachedFile> of(String reference) {
        audit.record("read", reference, "names of the files that came with it");
        return attachments.findByReportOrderByNumber(reference).stream()
                .map(file -> new AttachedFile(
                        vault.open(file.sealedName(), file.id()), file.type(), file.size(), file.isHeld()))
                .toList();
    }

    /**
     * A file that came with a mail, as officers may know of it.
     *
     * @param size in bytes
     * @param held whether its content is kept here, encrypted; if not it is in the mailbox alone
     */
    public record AttachedFile(String name, String type, long size, boolean held) {

        /** Never the name: a child may have chosen it. */
        @Override
        public String toString() {
            return "AttachedFile[" + type + ", " + size + "]";
        }
    }
}
