package org.thinkuknow.shift;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class ShiftSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("triage_unsent", "id", "words", "case_reference"),
                new SealedColumn("triage_shift_note", "reference", "words", "reference"));
    }
}
