package org.thinkuknow.report;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class ReportSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("report", "reference", "words", "reference"),
                new SealedColumn("report_message", "id", "words", "report"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(
                new HashedColumn("report", "reference", "submission_hash"),
                new HashedColumn("report", "reference", "receipt_hash"),
                new HashedColumn("report_message", "id", "words_hash"));
    }
}
