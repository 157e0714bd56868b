package org.thinkuknow.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.report.FinishedReports;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What a test told by the hundred and nobody is to find on a desk after it. */
record Leftovers(JdbcClient database, FinishedReports reports, TransactionTemplate transaction) {

    /** Erases reports and closes their cases, once nothing is still to be heard of them that would open a case again. */
    void erase(List<String> references) {
        eventually(() -> assertThat(references)
                .as("reports with a case, and heard of")
                .allMatch(reference -> cases(reference, "RECEIVED") == 1 && toHear(reference) == 0));
        references.forEach(reference -> {
            transaction.executeWithoutResult(erasing -> reports.erase(reference));
            database.sql("update triage_case set state = 'CLOSED', closed_at = now(6) where reference = ?")
                    .param(reference)
                    .update();
        });
        assertThat(references)
                .as("reports with a case that waits")
                .allMatch(reference -> cases(reference, "CLOSED") == 1);
    }

    private int cases(String reference, String state) {
        return database.sql("select count(*) from triage_case where reference = ? and state = ?")
                .params(reference, state)
                .query(Integer.class)
                .single();
    }

    private int toHear(String reference) {
        return database.sql("select count(*) from EVENT_PUBLICATION where serialized_event like ?")
                .param("%" + reference + "%")
                .query(Integer.class)
                .single();
    }
}
