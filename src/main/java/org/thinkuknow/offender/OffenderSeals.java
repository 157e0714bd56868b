package org.thinkuknow.offender;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class OffenderSeals implements SealedColumns {

    private static final String REFERENCE = "reference";

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("offender", REFERENCE, "name", REFERENCE),
                new SealedColumn("offender", REFERENCE, "words", REFERENCE),
                new SealedColumn("offender_change", "id", "words", "offender"),
                new SealedColumn("offender_fact", "id", "words", "id"),
                new SealedColumn("offender_decision", "id", "words", "id"),
                new SealedColumn("offender_visit", "id", "words", "id"),
                new SealedColumn("offender_flag", "id", "words", "id"),
                new SealedColumn("offender_flag", "id", "closing", "id"));
    }
}
