package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class DisclosureSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("disclosure", "reference", "words", "reference"),
                new SealedColumn("disclosure_step", "id", "words", "disclosure"),
                new SealedColumn("disclosure_task", "id", "words", "subject"),
                new SealedColumn("disclosure_task", "id", "reason", "subject"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(new HashedColumn("disclosure_key", "hash", "hash"));
    }
}
