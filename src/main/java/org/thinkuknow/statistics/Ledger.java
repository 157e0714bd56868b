package org.thinkuknow.statistics;

import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactSource;
import org.thinkuknow.figures.FactSource.FactsChanged;
import org.thinkuknow.figures.FactSource.FactsEnd;
import org.thinkuknow.vault.Vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps what was counted of each reference, and counts by how much it changed, in one transaction. It hears that something changed and
 * asks what stands now; whoever says the same twice changes nothing (decision 0054).
 */
@Transactional
class Ledger {

    private static final int HASH = 16;

    private final Map<String, FactSource> sources;
    private final LedgerRows entries;
    private final CountRows counts;
    private final Vault vault;
    private final SecureRandom chance = new SecureRandom();

    Ledger(List<FactSource> sources, LedgerRows entries, CountRows counts, Vault vault) {
        this.sources = sources.stream().collect(Collectors.toMap(FactSource::name, Function.identity()));
        this.entries = entries;
        this.counts = counts;
        this.vault = vault;
    }

    @ApplicationModuleListener
    void hear(FactsChanged changed) {
        keep(changed.source(), changed.reference());
    }

    /** In the transaction that erases: what was counted stays, and nothing leads back to what it was counted of. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(FactsEnd end) {
        keep(end.source(), end.reference());
        entries.end(subject(end.source(), end.reference()), byChance());
    }

    /**
     * Counts what stands now of a reference, instead of what was counted before.
     *
     * @return whether that was something else
     * @throws ConcurrencyFailureException if somebody else does the same at this moment
     */
    boolean keep(String source, String reference) {
        var known = sources.get(source);
        return known != null && keep(subject(source, reference), known.of(reference));
    }

    boolean keep(byte[] subject, List<Fact> now) {
        var before = entries.latest(subject);
        var lines = LedgerEntry.lines(now);
        if (before.map(LedgerEntry::lines).orElse("").equals(lines)) {
            return false;
        }
        var revision = before.map(LedgerEntry::revision).orElse(0) + 1;
        if (!entries.append(new LedgerEntry(subject, revision, lines))) {
            throw new ConcurrencyFailureException("Somebody else counts the same");
        }
        counts.add(Changes.between(before.map(LedgerEntry::facts).orElse(List.of()), now));
        return true;
    }

    /** Counts references of which nothing was counted before, all at once. */
    void begin(List<LedgerEntry> first) {
        entries.appendAll(first);
        var changes = new Changes();
        first.forEach(entry -> changes.add(entry.facts(), 1));
        counts.add(changes);
    }

    /** Counts what leads back to nothing. */
    void beginEnded(List<List<Fact>> ended) {
        var first = ended.stream()
                .map(facts -> new LedgerEntry(byChance(), 1, LedgerEntry.lines(facts)))
                .toList();
        if (!first.isEmpty()) {
            begin(first);
            entries.endAll(first.stream().map(LedgerEntry::subject).toList());
        }
    }

    private byte[] byChance() {
        var subject = new byte[HASH];
        chance.nextBytes(subject);
        return subject;
    }

    byte[] subject(String source, String reference) {
        return Arrays.copyOf(vault.hash("figure", source + "/" + reference), HASH);
    }
}
