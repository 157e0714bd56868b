package org.thinkuknow.childpush;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class ChildPushSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(new SealedColumn("child_push_device", "id", "device", "report"));
    }
}
