package org.thinkuknow.outreach;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class OutreachSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("visit", "reference", "words", "reference"),
                new SealedColumn("visit_disclosure", "disclosure", "acknowledged_by", "disclosure"),
                new SealedColumn("visit_educator", "username", "words", "username"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(new HashedColumn("visit_feed", "username", "secret"));
    }
}
