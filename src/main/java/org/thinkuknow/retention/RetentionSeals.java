package org.thinkuknow.retention;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class RetentionSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("retention_hold", "id", "reason", "reference"),
                new SealedColumn("retention_hold", "id", "lift_reason", "reference"),
                new SealedColumn("retention_transfer", "reference", "received_by", "reference"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(new HashedColumn("retention_transfer", "reference", "code_hash"));
    }
}
