package org.thinkuknow.people;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class CardSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(new SealedColumn("people_card", "reference", "words", "reference"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(new HashedColumn("people_key", "hash", "hash"));
    }
}
