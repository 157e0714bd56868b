package org.thinkuknow.triage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.Staff;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What was handed to whom and not opened yet; the note is sealed. The note stays on the case when the row is gone. */
@Component
class HandOverRows {

    private final JdbcClient database;
    private final Vault vault;
    private final Staff staff;

    HandOverRows(JdbcClient database, Vault vault, Staff staff) {
        this.database = database;
        this.vault = vault;
        this.staff = staff;
    }

    void put(String reference, String by, String to, Instant at, String note) {
        opened(reference);
        database.sql("insert into triage_hand_over (case_reference, given_by, given_to, given_at, note) values (?, ?, ?, ?, ?)")
                .params(reference, by, to, LocalDateTime.ofInstant(at, ZoneOffset.UTC), vault.seal(note, reference)).update();
    }

    /** Those that the officer still has, the latest first. */
    List<HandedCase> of(String officer) {
        return database.sql("""
                select h.case_reference, h.given_by, h.given_at, h.note from triage_hand_over h
                join triage_case c on c.reference = h.case_reference and c.owner = h.given_to
                where h.given_to = ? order by h.given_at desc, h.case_reference""").param(officer)
                .query((row, number) -> new HandedCase(row.getString(1), staff.nameOf(row.getString(2)), row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        vault.open(row.getBytes(4), row.getString(1)))).list();
    }

    void openedBy(String officer, String reference) {
        database.sql("delete from triage_hand_over where case_reference = ? and given_to = ?").params(reference, officer).update();
    }

    int opened(String reference) {
        return database.sql("delete from triage_hand_over where case_reference = ?").param(reference).update();
    }
}
