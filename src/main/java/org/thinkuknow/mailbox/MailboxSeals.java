package org.thinkuknow.mailbox;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class MailboxSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("mailbox_mail", "id", "sender", "id"),
                new SealedColumn("mailbox_attachment", "id", "name", "id"),
                new SealedColumn("mailbox_attachment_piece", "id", "content", "sealed_for"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(new HashedColumn("mailbox_mail", "id", "sender_hash"));
    }
}
