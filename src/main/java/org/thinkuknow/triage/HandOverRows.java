package org.thinkuknow.triage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.shift.LeftWords;
import org.thinkuknow.triage.HandOver.HandedCase;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import static java.util.Objects.requireNonNull;

/** What was handed to whom and not opened yet; the line about the case is sealed. It stays on the case when the row is gone. */
@Component
class HandOverRows {

    private final JdbcClient database;
    private final Vault vault;
    private final CaseRepository cases;
    private final QueueLines lines;
    private final Restrictions restrictions;

    HandOverRows(JdbcClient database, Vault vault, CaseRepository cases, QueueLines lines, Restrictions restrictions) {
        this.database = database;
        this.vault = vault;
        this.cases = cases;
        this.lines = lines;
        this.restrictions = restrictions;
    }

    /** @throws TriageRefused if the case, whose row the transaction at hand holds, is closed to whoever is to have it */
    void put(String reference, String by, String to, Instant at, String note) {
        restrictions.mustBeOpenTo(reference, to);
        opened(reference);
        database.sql(
                        "insert into triage_hand_over (case_reference, given_by, given_to, given_at, note) values (?, ?, ?, ?, ?)")
                .params(reference, by, to, UtcColumns.of(at), vault.seal(note, reference))
                .update();
    }

    /** Those that the officer still has, the latest first. */
    List<HandedCase> of(String officer) {
        var rows = database.sql("""
                select h.case_reference, h.given_by, h.given_at, h.note from triage_hand_over h
                join triage_case c on c.reference = h.case_reference and c.owner = h.given_to
                where h.given_to = ? order by h.given_at desc, h.case_reference""")
                .param(officer)
                .query((row, number) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        UtcColumns.instant(row.getObject(3, LocalDateTime.class)),
                        LeftWords.open(vault, row.getBytes(4), row.getString(1))))
                .list();
        var handed = lines
                .of(rows.stream()
                        .flatMap(row -> cases.findById(row.reference()).map(Case::facts).stream())
                        .toList())
                .stream()
                .collect(Collectors.toMap(queued -> queued.facts().reference(), Function.identity()));
        return rows.stream()
                .filter(row -> handed.containsKey(row.reference()))
                .map(row -> new HandedCase(requireNonNull(handed.get(row.reference())), row.by(), row.at(), row.note()))
                .toList();
    }

    void openedBy(String officer, String reference) {
        database.sql("delete from triage_hand_over where case_reference = ? and given_to = ?")
                .params(reference, officer)
                .update();
    }

    int opened(String reference) {
        return database.sql("delete from triage_hand_over where case_reference = ?")
                .param(reference)
                .update();
    }

    private record Row(String reference, String by, Instant at, String note) {}
}
