package org.thinkuknow.wanted;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class WantedSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("wanted_person", "reference", "words", "reference"),
                new SealedColumn("wanted_person", "reference", "ending", "reference"),
                new SealedColumn("wanted_photo", "reference", "picture", "reference"));
    }
}
