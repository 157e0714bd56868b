package org.thinkuknow.links;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps keyed hashes; it seals nothing. */
@Component
class LinkHashes implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of();
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(
                new HashedColumn("link_report", "reference", "words_hash"),
                new HashedColumn("link_identifier", "hash", "hash"));
    }
}
