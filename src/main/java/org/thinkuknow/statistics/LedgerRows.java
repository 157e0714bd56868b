package org.thinkuknow.statistics;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * The ledger in the database. A row is added with each change and never changed, but for one thing: of a subject that ended, the
 * hash is replaced by chance.
 */
class LedgerRows {

    private static final int READ_AT_ONCE = 10_000;
    private static final int AT_ONCE = 1_000;
    private static final String ROW = "select subject, revision, facts, ended from figure_ledger ";
    private static final String LATEST = ROW + """
            entry where subject in (:subjects) and revision =
                (select max(revision) from figure_ledger other where other.subject = entry.subject)
            """;

    private final JdbcClient database;

    LedgerRows(JdbcClient database) {
        this.database = database;
    }

    List<LedgerEntry> latest(List<byte[]> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : database.sql(LATEST)
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
        for (var from = 0; from < entries.size(); from += AT_ONCE) {
            var some = entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
            var values = new ArrayList<Object>();
            some.forEach(entry -> Collections.addAll(values, entry.subject(), entry.revision(), entry.lines()));
            database.sql("insert into figure_ledger (subject, revision, facts) values "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?)")))
                    .params(values)
                    .update();
        }
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

    /** The latest entry of every subject, ended or not, in the order in which they lie: some thousands at once. */
    void all(Consumer<LedgerEntry> each) {
        var last = new LedgerEntry(new byte[0], 0, "");
        var some = after(last);
        while (!some.isEmpty()) {
            for (var entry : some) {
                if (last.revision() > 0 && !MessageDigest.isEqual(last.subject(), entry.subject())) {
                    each.accept(last);
                }
                last = entry;
            }
            some = some.size() < READ_AT_ONCE ? List.of() : after(last);
        }
        if (last.revision() > 0) {
            each.accept(last);
        }
    }

    private List<LedgerEntry> after(LedgerEntry last) {
        return database.sql(
                        ROW + "where subject > ? or (subject = ? and revision > ?) order by subject, revision limit "
                                + READ_AT_ONCE)
                .params(last.subject(), last.subject(), last.revision())
                .query((row, number) -> entry(row))
                .list();
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
        return new LedgerEntry(
                row.getBytes("subject"), row.getInt("revision"), row.getString("facts"), row.getBoolean("ended"));
    }
}
