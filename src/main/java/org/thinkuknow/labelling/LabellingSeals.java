package org.thinkuknow.labelling;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class LabellingSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("labelling_example", "reference", "words", "reference"),
                new SealedColumn("labelling_example", "reference", "ending", "reference"));
    }
}
