package org.thinkuknow.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.figures.FactSource;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Counts everything anew, while people work, and mends what was counted otherwise. First the counts are held to the ledger, both as they
 * were at one moment, then the ledger to what the modules know. What ended is in the ledger alone, and is taken from there.
 */
public class Recount {

    private final List<FactSource> sources;
    private final Ledger ledger;
    private final LedgerRows entries;
    private final CountRows counts;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TransactionTemplate oneMoment;
    private final Duration patience;
    private final Clock clock;

    /** @param patience how long what has just changed has to be counted by itself before it counts as a difference */
    Recount(
            List<FactSource> sources,
            Ledger ledger,
            LedgerRows entries,
            CountRows counts,
            JdbcClient database,
            PlatformTransactionManager transactions,
            Duration patience,
            Clock clock) {
        this.sources = sources;
        this.ledger = ledger;
        this.entries = entries;
        this.counts = counts;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * How a recount went.
     *
     * @param subjects  of how many references something is counted
     * @param added     of how many nothing was counted before
     * @param otherwise of how many something else was counted than their modules know
     * @param counts    how many counts were not the sum of what was counted
     */
    public record Found(long subjects, long added, long otherwise, long counts) {

        /** Whether everything was counted right. */
        public boolean isNothing() {
            return otherwise + counts == 0;
        }

        /** What differed, in words. */
        public String words() {
            var mended = isNothing() ? "" : ": all of it is mended";
            return ("%,d references are counted, %,d of them new. %,d had been counted otherwise than their modules know, "
                            + "and %,d counts were wrong%s.")
                    .formatted(subjects, added, otherwise, counts, mended);
        }
    }

    /** Counts everything anew, mends what differs and keeps how it went. */
    public Found run() {
        return run(found -> {});
    }

    /**
     * Counts everything anew and mends what differs.
     *
     * @param told is told how it went, in the transaction that keeps it
     */
    public Found run(Consumer<Found> told) {
        var standing = new Standing();
        var wrong = mendCounts(standing);
        var pass = new ModulePass(standing, ledger, entries);
        pass.through(sources);
        var found = new Found(pass.subjects(), pass.added(), pass.hasDoubts() ? mend(pass) : 0, wrong);
        transaction.executeWithoutResult(status -> {
            keep(found);
            told.accept(found);
        });
        return found;
    }

    /** What has just changed is counted by itself in a moment; only what is not then is a difference. */
    private long mend(ModulePass pass) {
        try {
            Thread.sleep(patience);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The recount was stopped", stopping);
        }
        return pass.mend();
    }

    /** How the last recount went, if there was one. */
    public Optional<Found> last() {
        return database.sql(
                        "select subjects, added, otherwise, counts from figure_recount order by ended_at desc limit 1")
                .query((row, number) -> new Found(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .optional();
    }

    private void keep(Found found) {
        database.sql("insert into figure_recount (ended_at, subjects, added, otherwise, counts) values (?, ?, ?, ?, ?)")
                .params(UtcColumns.of(clock.instant()), found.subjects, found.added, found.otherwise, found.counts)
                .update();
    }

    /** Ledger and counts change together, so at one moment the one is the sum of the other, whoever works meanwhile. */
    private long mendCounts(Standing standing) {
        var wrong = oneMoment.execute(status -> held(standing));
        if (wrong == null || wrong.all().isEmpty()) {
            return 0;
        }
        transaction.executeWithoutResult(status -> counts.add(wrong));
        return wrong.all().size();
    }

    /** By how much counts are not the sum of what the ledger says; on the way, what it says of each subject is remembered. */
    private Changes held(Standing standing) {
        var right = new HashMap<CountKey, Long>();
        entries.all(entry -> {
            if (!entry.ended()) {
                standing.add(entry);
            }
            entry.facts().forEach(fact -> Cut.keysOf(fact).forEach(key -> right.merge(key, 1L, Long::sum)));
        });
        var changes = new Changes();
        for (var cut : Cut.values()) {
            counts.all(cut, (key, counted) -> {
                var should = Optional.ofNullable(right.remove(key)).orElse(0L);
                if (should != counted) {
                    changes.add(key, should - counted);
                }
            });
        }
        right.forEach(changes::add);
        return changes;
    }
}
