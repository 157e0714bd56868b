package org.thinkuknow.withheld;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class WithheldSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(new SealedColumn("withheld_words", "id", "words", "sent"));
    }
}
