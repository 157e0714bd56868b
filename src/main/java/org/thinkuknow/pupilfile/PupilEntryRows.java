package org.thinkuknow.pupilfile;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rows of what is written in files. They are added and never changed. */
@Component
class PupilEntryRows {

    private final JdbcClient database;
    private final PupilFileSealing sealing;

    PupilEntryRows(JdbcClient database, PupilFileSealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /**
     * Adds an entry.
     *
     * @param addsTo     the entry that it adds to; null if to none
     * @param disclosure the record that it is about, without which it is not shown; null if about none
     * @return whether it was not there by the same sending before
     */
    boolean add(
            String file,
            UUID sending,
            @Nullable Long addsTo,
            @Nullable String disclosure,
            Instant now,
            String who,
            PupilEntryText text) {
        return database.sql("""
                        insert ignore into pupil_entry (file, sending, adds_to, disclosure, written_at, written_by, words)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                        .param(file)
                        .param(sending.toString())
                        .param(addsTo)
                        .param(disclosure)
                        .param(UtcColumns.of(now))
                        .param(who)
                        .param(sealing.seal(text, file))
                        .update()
                == 1;
    }

    /** Whether something was sent, also a moment ago. */
    boolean has(UUID sending) {
        return database.sql("select id from pupil_entry where sending = ? for update")
                .param(sending.toString())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Everything that is written in a file, in the order of writing. */
    List<EntryRow> of(String file) {
        return database.sql("select * from pupil_entry where file = ? order by id")
                .param(file)
                .query((row, place) -> new EntryRow(
                        row.getLong("id"),
                        row.getObject("adds_to", Long.class),
                        row.getString("disclosure"),
                        UtcColumns.instant(row, "written_at"),
                        row.getString("written_by"),
                        sealing.open(row.getBytes("words"), file, PupilEntryText.class)))
                .list();
    }

    /**
     * What is written once.
     *
     * @param addsTo     the entry that it adds to; null if to none
     * @param disclosure the record that it is about; null if about none
     */
    record EntryRow(
            long id,
            @Nullable Long addsTo,
            @Nullable String disclosure,
            Instant writtenAt,
            String writtenBy,
            PupilEntryText text) {}
}
