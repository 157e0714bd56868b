package org.thinkuknow.childpush;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class ChildPushSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(new SealedColumn("child_push_device", "id", "device", "report"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(new HashedColumn("child_push_device", "id", "fingerprint"));
    }
}
