package org.thinkuknow.statistics;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactSource;
import org.thinkuknow.statistics.DueRows.Subject;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Counts everything anew, while people work, and mends what was counted otherwise. First the ledger is held to what the modules know,
 * then the counts to the ledger, both as they were at one moment. What ended is in the ledger alone, and is taken from there.
 */
public class Recount {

    private static final int AT_ONCE = 500;

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
        var before = entries.subjects().sorted().toArray();
        var pass = new Pass();
        sources.forEach(source -> {
            source.all((reference, facts) -> pass.take(source, reference, facts));
            pass.look(source);
        });
        var otherwise = pass.mend() + forgotten(before, pass.seen());
        var found = new Found(pass.subjects, pass.added, otherwise, mendCounts());
        keep(found);
        return found;
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

    /** What is in the ledger and in no module any more, though nobody has said that it ended. */
    private long forgotten(long[] before, long[] seen) {
        return Arrays.stream(before)
                .filter(subject -> Arrays.binarySearch(seen, subject) < 0)
                .boxed()
                .flatMap(beginning -> entries.beginningWith(beginning).stream())
                .filter(subject -> ledger.forget(subject))
                .count();
    }

    /** Ledger and counts change together, so at one moment the one is the sum of the other, whoever works meanwhile. */
    private long mendCounts() {
        var wrong = oneMoment.execute(status -> {
            var right = new HashMap<CountKey, Long>();
            var known = new HashMap<CountKey, CountKey>();
            entries.all(entry -> entry.facts().stream()
                    .flatMap(fact -> Cut.keysOf(fact).stream())
                    .forEach(key -> right.merge(known.computeIfAbsent(key, same -> same), 1L, Long::sum)));
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
        });
        if (wrong == null || wrong.all().isEmpty()) {
            return 0;
        }
        transaction.executeWithoutResult(status -> counts.add(wrong));
        return wrong.all().size();
    }

    /** One pass through what all modules know. */
    private final class Pass {

        private final HashMap<String, List<Fact>> waiting = new HashMap<>();
        private final HashSet<Subject> differing = new HashSet<>();
        private final LongStream.Builder seen = LongStream.builder();
        private long subjects;
        private long added;

        void take(FactSource source, String reference, List<Fact> facts) {
            waiting.put(reference, facts);
            if (waiting.size() == AT_ONCE) {
                look(source);
            }
        }

        /** Looks at what waits; of what was never counted nobody can have another number, so it is counted at once. */
        void look(FactSource source) {
            var bySubject = new HashMap<Long, byte[]>();
            var references = new HashMap<Long, String>();
            waiting.keySet().forEach(reference -> {
                var subject = ledger.hash(source.name(), reference);
                bySubject.put(LedgerRows.beginning(subject), subject);
                references.put(LedgerRows.beginning(subject), reference);
            });
            var known = new HashMap<Long, String>();
            entries.latest(List.copyOf(bySubject.values()))
                    .forEach(entry -> known.put(LedgerRows.beginning(entry.subject()), entry.lines()));
            var fresh = new ArrayList<LedgerEntry>();
            references.forEach((beginning, reference) -> {
                seen.accept(beginning);
                subjects++;
                var lines = LedgerEntry.lines(waiting.getOrDefault(reference, List.of()));
                var before = known.get(beginning);
                if (before == null) {
                    fresh.add(new LedgerEntry(bySubject.getOrDefault(beginning, new byte[0]), 1, lines));
                } else if (!before.equals(lines)) {
                    differing.add(new Subject(source.name(), reference));
                }
            });
            waiting.clear();
            begin(source, fresh, references);
        }

        private void begin(FactSource source, List<LedgerEntry> fresh, Map<Long, String> references) {
            if (fresh.isEmpty()) {
                return;
            }
            added += fresh.size();
            try {
                ledger.begin(fresh);
            } catch (DuplicateKeyException | ConcurrencyFailureException somebodyElseCountsThem) {
                added -= fresh.size();
                fresh.forEach(entry -> differing.add(new Subject(
                        source.name(), references.getOrDefault(LedgerRows.beginning(entry.subject()), ""))));
            }
        }

        /** What has just changed is counted by itself in a moment; only what is not then is a difference. */
        long mend() {
            if (differing.isEmpty()) {
                return 0;
            }
            try {
                Thread.sleep(patience);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The recount was stopped", stopping);
            }
            return differing.stream()
                    .filter(one -> ledger.keep(List.of(one)) > 0)
                    .count();
        }

        long[] seen() {
            return seen.build().sorted().toArray();
        }
    }
}
