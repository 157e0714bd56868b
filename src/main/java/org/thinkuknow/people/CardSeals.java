package org.thinkuknow.people;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class CardSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(new SealedColumn("people_card", "reference", "words", "reference"));
    }
}
