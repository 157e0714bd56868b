package org.thinkuknow.triage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.triage.OpenCase.WrittenNote;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.List;

/** The rows of what officers note about a case, sealed; the child never sees them. */
@Component
class Notes {

    private final JdbcClient database;
    private final Vault vault;
    private final Clock clock;

    Notes(JdbcClient database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    void add(String reference, String author, String text) {
        database.sql("insert into triage_note (case_reference, author, written_at, words) values (?, ?, ?, ?)")
                .params(reference, author, UtcColumns.of(clock.instant()), vault.seal(text, reference))
                .update();
    }

    /** The earliest first. */
    List<WrittenNote> of(String reference) {
        return database.sql("select author, written_at, words from triage_note where case_reference = ? order by id")
                .param(reference)
                .query((row, number) -> new WrittenNote(
                        row.getString("author"),
                        UtcColumns.instant(row, "written_at"),
                        vault.open(row.getBytes("words"), reference)))
                .list();
    }

    /** @return how many there were */
    int erase(String reference) {
        return database.sql("delete from triage_note where case_reference = ?")
                .param(reference)
                .update();
    }
}
