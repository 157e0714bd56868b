package org.thinkuknow.shift;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rows of what one shift leaves to the next, sealed. Each reader has a row of their own. */
@Component
public class ShiftNotes {

    private final JdbcClient database;
    private final Vault vault;

    ShiftNotes(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Leaves a text to each reader. */
    public void put(String by, Collection<String> readers, Instant at, String text) {
        readers.forEach(reader -> {
            var reference = UUID.randomUUID().toString();
            database.sql(
                            "insert into triage_shift_note (reference, written_by, written_for, written_at, words) values (?, ?, ?, ?, ?)")
                    .params(reference, by, reader, UtcColumns.of(at), vault.seal(text, reference))
                    .update();
        });
    }

    /** All that are kept for somebody, the latest first. */
    public List<ShiftNote> of(String reader) {
        return database.sql(
                        "select reference, written_by, written_at, read_at, words from triage_shift_note where written_for = "
                                + "? order by written_at desc, reference")
                .param(reader)
                .query((row, number) -> new ShiftNote(
                        row.getString(1),
                        row.getString(2),
                        UtcColumns.instant(row.getObject(3, LocalDateTime.class)),
                        row.getObject(4) != null,
                        LeftWords.open(vault, row.getBytes(5), row.getString(1))))
                .list();
    }

    /** @return whether it was theirs and not read yet */
    public boolean read(String reader, String reference, Instant at) {
        return database.sql(
                                "update triage_shift_note set read_at = ? where reference = ? and written_for = ? and read_at is null")
                        .params(UtcColumns.of(at), reference, reader)
                        .update()
                == 1;
    }

    /**
     * What a colleague left to the signed-in officer at the end of a shift. It is about no case and stands in no child's file.
     *
     * @param reference its own, which says nothing
     * @param by        the username of the colleague
     * @param read      whether the officer has ticked it
     */
    public record ShiftNote(String reference, String by, Instant at, boolean read, String text) {
        @Override
        public String toString() {
            return "ShiftNote[" + reference + "]";
        }
    }
}
