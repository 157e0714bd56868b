package org.thinkuknow.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.report.FinishedReports;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What a test told by the hundred and nobody is to find on a desk after it. */
record Leftovers(JdbcClient database, FinishedReports reports, TransactionTemplate transaction) {

    /** Erases reports once each has its case. */
    void erase(List<String> references) {
        references.forEach(reference -> {
            eventually(() -> assertThat(cases(reference)).as("cases of a report").isEqualTo(1));
            transaction.executeWithoutResult(erasing -> reports.erase(reference));
        });
        assertThat(references).allSatisfy(reference -> assertThat(cases(reference)).isZero());
    }

    private int cases(String reference) {
        return database.sql("select count(*) from triage_case where reference = ?").param(reference).query(Integer.class).single();
    }
}
