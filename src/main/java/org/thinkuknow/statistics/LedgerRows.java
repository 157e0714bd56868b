package org.thinkuknow.statistics;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * The ledger in the database. A row is added with each change and never changed, but for one thing: of a subject that ended, the
 * hash is replaced by chance.
 */
class LedgerRows {

    private static final int AT_ONCE = 2_000;
    private static final String LATEST = """
            select subject, revision, facts from figure_ledger entry where %s and revision =
                (select max(revision) from figure_ledger other where other.subject = entry.subject)
            """;

    private final JdbcClient database;

    LedgerRows(JdbcClient database) {
        this.database = database;
    }

    List<LedgerEntry> latest(List<byte[]> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : database.sql(LATEST.formatted("subject in (:subjects)"))
                        .param("subjects", subjects)
                        .query((row, number) -> entry(row))
                        .list();
    }

    boolean isEmpty() {
        return database.sql("select not exists (select 1 from figure_ledger)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Adds what stands now.
     *
     * @throws DuplicateKeyException if somebody else has just added the same revision of one
     */
    void append(List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var values = new ArrayList<Object>();
        entries.forEach(entry -> Collections.addAll(values, entry.subject(), entry.revision(), entry.lines()));
        database.sql("insert into figure_ledger (subject, revision, facts) values "
                        + String.join(", ", Collections.nCopies(entries.size(), "(?, ?, ?)")))
                .params(values)
                .update();
    }

    /** Forgets whose the entries of a subject are. */
    void end(byte[] subject, byte[] chance) {
        database.sql("update figure_ledger set subject = ?, ended = true where subject = ?")
                .params(chance, subject)
                .update();
    }

    /** Notes of subjects that never led to anything that they have ended. */
    void endAll(List<byte[]> subjects) {
        database.sql("update figure_ledger set ended = true where subject in (:subjects)")
                .param("subjects", subjects)
                .update();
    }

    /** The latest entry of every subject, ended or not, some thousands at once. */
    void all(Consumer<LedgerEntry> each) {
        var after = new byte[0];
        while (true) {
            var some = database.sql(LATEST.formatted("subject > ?") + " order by subject limit " + AT_ONCE)
                    .param(after)
                    .query((row, number) -> entry(row))
                    .list();
            some.forEach(each);
            if (some.size() < AT_ONCE) {
                return;
            }
            after = some.getLast().subject();
        }
    }

    /** The beginnings of all subjects that have not ended. */
    LongStream subjects() {
        var beginnings = LongStream.builder();
        database.sql("select subject from figure_ledger where revision = 1 and ended = false")
                .query((ResultSet row) -> beginnings.accept(beginning(row.getBytes(1))));
        return beginnings.build();
    }

    /** Every subject that has not ended and begins so. */
    List<byte[]> beginningWith(long beginning) {
        return database.sql(
                        "select distinct subject from figure_ledger where subject between ? and ? and ended = false")
                .params(filled(beginning, 0L), filled(beginning, -1L))
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    static long beginning(byte[] subject) {
        return ByteBuffer.wrap(subject).getLong();
    }

    private static byte[] filled(long beginning, long end) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(beginning)
                .putLong(end)
                .array();
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(row.getBytes("subject"), row.getInt("revision"), row.getString("facts"));
    }
}
