package org.thinkuknow.statistics;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactSource;
import org.thinkuknow.statistics.DueRows.Subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** One pass through what all modules know, held to what the ledger said a moment ago. */
final class ModulePass {

    /** Many at once: their counts are added up before they are written, and their rows lie in the order of the ledger. */
    private static final int AT_ONCE = 50_000;

    private static final int LOOKED_UP_AT_ONCE = 1_000;

    private final Standing standing;
    private final Ledger ledger;
    private final LedgerRows entries;
    private final TreeMap<byte[], Fresh> fresh = new TreeMap<>(Arrays::compareUnsigned);
    private final Set<Subject> differing = new HashSet<>();
    private long subjects;
    private long added;

    /** What is counted for the first time. */
    private record Fresh(Subject of, String lines) {}

    ModulePass(Standing standing, Ledger ledger, LedgerRows entries) {
        this.standing = standing;
        this.ledger = ledger;
        this.entries = entries;
    }

    /** Goes through all that modules know; what was never counted is counted at once. */
    void through(List<FactSource> sources) {
        sources.forEach(source -> source.all((reference, facts) -> take(source.name(), reference, facts)));
        begin();
    }

    /** Of how many references modules knew something. */
    long subjects() {
        return subjects;
    }

    /** Of how many nothing was counted before. */
    long added() {
        return added;
    }

    /** Whether something else may be counted than modules know. */
    boolean hasDoubts() {
        return !differing.isEmpty() || standing.unseen().findAny().isPresent();
    }

    private void take(String source, String reference, List<Fact> facts) {
        subjects++;
        var subject = ledger.hash(source, reference);
        var lines = LedgerEntry.lines(facts);
        switch (standing.look(subject, lines)) {
            case SO -> {}
            case OTHERWISE -> differing.add(new Subject(source, reference));
            case NOT -> fresh.put(subject, new Fresh(new Subject(source, reference), lines));
        }
        if (fresh.size() == AT_ONCE) {
            begin();
        }
    }

    /** What others have counted meanwhile is fresh no more. */
    private void begin() {
        var all = List.copyOf(fresh.keySet());
        for (var from = 0; from < all.size(); from += LOOKED_UP_AT_ONCE) {
            entries.latest(all.subList(from, Math.min(all.size(), from + LOOKED_UP_AT_ONCE)))
                    .forEach(known -> {
                        var one = fresh.remove(known.subject());
                        if (one != null && !one.lines().equals(known.lines())) {
                            differing.add(one.of());
                        }
                    });
        }
        var first = new ArrayList<LedgerEntry>();
        fresh.forEach((subject, one) -> first.add(new LedgerEntry(subject, 1, one.lines())));
        fresh.clear();
        added += byHalves(first, some -> {
            ledger.begin(some);
            return some.size();
        });
    }

    /**
     * Mends what differs.
     *
     * @return of how many references something else was counted than their modules know
     */
    long mend() {
        var otherwise = 0L;
        var all = List.copyOf(differing);
        for (var from = 0; from < all.size(); from += LOOKED_UP_AT_ONCE) {
            otherwise += byHalves(all.subList(from, Math.min(all.size(), from + LOOKED_UP_AT_ONCE)), ledger::keep);
        }
        return otherwise
                + standing.unseen()
                        .boxed()
                        .flatMap(beginning -> entries.beginningWith(beginning).stream())
                        .filter(ledger::forget)
                        .count();
    }

    /** All at once, or where somebody else counts one of them at the same moment, each half by itself; that one is theirs. */
    private static <T> long byHalves(List<T> all, ToLongFunction<List<T>> count) {
        if (all.isEmpty()) {
            return 0;
        }
        try {
            return count.applyAsLong(all);
        } catch (DuplicateKeyException | ConcurrencyFailureException somebodyElseCountsOne) {
            var half = all.size() / 2;
            return half == 0
                    ? 0
                    : byHalves(all.subList(0, half), count) + byHalves(all.subList(half, all.size()), count);
        }
    }
}
