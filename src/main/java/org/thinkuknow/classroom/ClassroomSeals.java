package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class ClassroomSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("live_asking", "reference", "words", "reference"),
                new SealedColumn("live_word", "reference", "words", "reference"));
    }
}
