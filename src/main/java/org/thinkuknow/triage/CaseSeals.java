package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class CaseSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("triage_note", "id", "words", "case_reference"),
                new SealedColumn("triage_task", "id", "words", "case_reference"),
                new SealedColumn("triage_task", "id", "why", "case_reference"),
                new SealedColumn("triage_task", "id", "why_not", "case_reference"),
                new SealedColumn("triage_join", "id", "stood", "part"),
                new SealedColumn("triage_hand_over", "case_reference", "note", "case_reference"),
                new SealedColumn("triage_sample", "id", "note", "case_reference"),
                new SealedColumn("triage_sample", "id", "answer", "case_reference"),
                new SealedColumn("triage_restriction", "id", "reason", "case_reference"),
                new SealedColumn("triage_restriction", "id", "lift_reason", "case_reference"));
    }
}
