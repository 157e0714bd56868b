package org.thinkuknow.retention;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class RetentionSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("retention_hold", "id", "reason", "reference"),
                new SealedColumn("retention_hold", "id", "lift_reason", "reference"),
                new SealedColumn("retention_transfer", "reference", "received_by", "reference"));
    }
}
