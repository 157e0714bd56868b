package org.thinkuknow.overseas;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class OverseasSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("overseas_package", "reference", "words", "reference"),
                new SealedColumn("overseas_package", "reference", "remark", "reference"),
                new SealedColumn("overseas_recipient", "reference", "acknowledged_by", "reference"),
                new SealedColumn("overseas_recipient", "reference", "answer", "reference"),
                new SealedColumn("overseas_correction", "reference", "words", "reference"));
    }
}
