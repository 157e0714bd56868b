package org.thinkuknow.report;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class ReportSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("report", "reference", "words", "reference"),
                new SealedColumn("report_message", "id", "words", "report"));
    }
}
