package org.thinkuknow.vault;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Seals what is stored anew under the primary key. A seal begins with the id of its key, so what is done already is never
 * touched again: a run that was killed goes on where it was.
 */
@Component
class Resealing {

    private static final int BATCH = 200;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Vault vault;
    private final KeyRing keys;

    Resealing(JdbcClient database, TransactionTemplate transaction, Vault vault, KeyRing keys) {
        this.database = database;
        this.transaction = transaction;
        this.vault = vault;
        this.keys = keys;
    }

    /**
     * Goes through a column once. What others change at the same moment is left to the next time.
     *
     * @return how many seals were made anew
     * @throws SealBroken if one does not open
     */
    long reseal(SealedColumn column) {
        return walk(column, true, rows -> {
            try {
                return Optional.ofNullable(transaction.execute(status -> rows.stream()
                                .mapToLong(row -> reseal(column, row))
                                .sum()))
                        .orElse(0L);
            } catch (ConcurrencyFailureException othersAreAtWork) {
                return 0;
            }
        });
    }

    /**
     * Opens every seal of a column.
     *
     * @return how many there are
     * @throws SealBroken if one does not open
     */
    long verify(SealedColumn column) {
        return walk(
                column,
                false,
                rows -> rows.stream()
                        .peek(row -> vault.open(row.seal(), row.associated()))
                        .count());
    }

    /** How many seals of a column were not made with the primary key. */
    long underOtherKeys(SealedColumn column) {
        return database.sql("select count(*) from %1$s where length(%2$s) > 0 and substring(%2$s, 1, %3$d) <> :prefix"
                        .formatted(column.table(), column.column(), SealingKeys.PREFIX))
                .param("prefix", keys.sealing().prefix())
                .query(Long.class)
                .single();
    }

    /** The seal is compared as it was read: an officer's newer words are never overwritten. */
    private long reseal(SealedColumn column, Row row) {
        return database.sql("update %1$s set %2$s = :fresh where %3$s = :key and %2$s = :seal"
                        .formatted(column.table(), column.column(), column.key()))
                .param("fresh", vault.seal(vault.open(row.seal(), row.associated()), row.associated()))
                .param("key", row.key())
                .param("seal", row.seal())
                .update();
    }

    private long walk(SealedColumn column, boolean onlyOtherKeys, ToLongFunction<List<Row>> step) {
        var done = 0L;
        var rows = rowsAfter(column, onlyOtherKeys, null);
        while (!rows.isEmpty()) {
            done += step.applyAsLong(rows);
            rows = rowsAfter(column, onlyOtherKeys, rows.getLast().key());
        }
        return done;
    }

    private List<Row> rowsAfter(SealedColumn column, boolean onlyOtherKeys, @Nullable Object key) {
        var sql = "select %1$s, %2$s, %3$s from %4$s where length(%2$s) > 0"
                        .formatted(column.key(), column.column(), column.associated(), column.table())
                + (onlyOtherKeys
                        ? " and substring(%s, 1, %d) <> :prefix".formatted(column.column(), SealingKeys.PREFIX)
                        : "")
                + (key == null ? "" : " and %s > :after".formatted(column.key()))
                + " order by %s limit %d".formatted(column.key(), BATCH);
        var query = database.sql(sql);
        query = onlyOtherKeys ? query.param("prefix", keys.sealing().prefix()) : query;
        return (key == null ? query : query.param("after", key))
                .query((row, number) -> new Row(row.getObject(1), row.getBytes(2), row.getString(3)))
                .list();
    }

    private record Row(Object key, byte[] seal, String associated) {}
}
