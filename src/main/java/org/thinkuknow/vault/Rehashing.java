package org.thinkuknow.vault;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;

/**
 * Takes stored hashes on to the primary key. Nothing but the hash is needed for it, and its mark says what is done already: a run that was
 * killed goes on where it was.
 */
@Component
class Rehashing {

    private static final int BATCH = 200;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final KeyRing keys;

    Rehashing(JdbcClient database, TransactionTemplate transaction, KeyRing keys) {
        this.database = database;
        this.transaction = transaction;
        this.keys = keys;
    }

    /**
     * Goes through a column once. What others change at the same moment is left to the next time, and so is a row whose new hash another
     * row has already: two nodes wrote the same while a key changed.
     *
     * @return how many rows were found to be taken on
     */
    long rehash(HashedColumn column) {
        var done = 0L;
        var rows = rowsAfter(column, null);
        while (!rows.isEmpty()) {
            done += rehash(column, rows);
            rows = rowsAfter(column, rows.getLast().key());
        }
        return done;
    }

    private long rehash(HashedColumn column, List<Row> rows) {
        try {
            return Optional.ofNullable(transaction.execute(status ->
                            rows.stream().mapToLong(row -> rehash(column, row)).sum()))
                    .orElse(0L);
        } catch (ConcurrencyFailureException othersAreAtWork) {
            return 0;
        }
    }

    private long rehash(HashedColumn column, Row row) {
        return database.sql("update ignore %1$s set %2$s = :fresh where %3$s = :key and %2$s = :hash"
                        .formatted(column.table(), column.column(), column.key()))
                .param("fresh", keys.hashing().anew(row.hash()))
                .param("key", row.key())
                .param("hash", row.hash())
                .update();
    }

    /** How many hashes of a column did not go through the primary key. */
    long underOtherKeys(HashedColumn column) {
        return keys.hashing().mark().length == 0
                ? 0
                : database.sql("select count(*) from %s where %s".formatted(column.table(), others(column)))
                        .param("mark", keys.hashing().mark())
                        .query(Long.class)
                        .single();
    }

    private List<Row> rowsAfter(HashedColumn column, @Nullable Object key) {
        if (keys.hashing().mark().length == 0) {
            return List.of();
        }
        var query = database.sql("select %s, %s from %s where %s%s order by 1 limit %d"
                        .formatted(
                                column.key(),
                                column.column(),
                                column.table(),
                                others(column),
                                key == null ? "" : " and %s > :after".formatted(column.key()),
                                BATCH))
                .param("mark", keys.hashing().mark());
        return (key == null ? query : query.param("after", key))
                .query((row, number) -> new Row(row.getObject(1), row.getBytes(2)))
                .list();
    }

    private static String others(HashedColumn column) {
        return "%1$s is not null and right(%1$s, %2$d) <> :mark".formatted(column.column(), HashingKeys.MARK);
    }

    private record Row(Object key, byte[] hash) {}
}
