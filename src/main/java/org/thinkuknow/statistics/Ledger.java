package org.thinkuknow.statistics;

import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactSource;
import org.thinkuknow.figures.FactSource.FactsChanged;
import org.thinkuknow.figures.FactSource.FactsEnd;
import org.thinkuknow.statistics.DueRows.Due;
import org.thinkuknow.statistics.DueRows.Subject;
import org.thinkuknow.vault.Vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps what was counted of each reference, and counts by how much it changed, in one transaction. It hears that something changed and
 * asks a little later what stands then; whoever says the same twice changes nothing (decision 0054).
 */
@Transactional
class Ledger {

    private static final int HASH = 16;
    private static final int AT_ONCE = 500;
    private static final HexFormat HEX = HexFormat.of();

    private final Map<String, FactSource> sources;
    private final DueRows due;
    private final LedgerRows entries;
    private final CountRows counts;
    private final Vault vault;
    private final SecureRandom chance = new SecureRandom();

    Ledger(List<FactSource> sources, DueRows due, LedgerRows entries, CountRows counts, Vault vault) {
        this.sources = sources.stream().collect(Collectors.toMap(FactSource::name, Function.identity()));
        this.due = due;
        this.entries = entries;
        this.counts = counts;
        this.vault = vault;
    }

    /** In the transaction that changed something: a kill loses neither. */
    @EventListener
    void hear(FactsChanged changed) {
        due.add(changed.source(), changed.reference());
    }

    /** In the transaction that erases: what was counted stays, and nothing leads back to what it was counted of. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(FactsEnd end) {
        keep(List.of(new Subject(end.source(), end.reference())));
        entries.end(hash(end.source(), end.reference()), byChance());
    }

    /** Counts some of what has changed, the earliest first; false if nothing is left. */
    boolean countSome() {
        var some = due.keep(AT_ONCE);
        if (!some.isEmpty()) {
            keep(some.stream().map(Due::subject).distinct().toList());
            due.delete(some);
        }
        return some.size() == AT_ONCE;
    }

    /**
     * Counts what stands now of some references, instead of what was counted before.
     *
     * @return of how many that was something else
     */
    long keep(List<Subject> subjects) {
        var now = new LinkedHashMap<String, List<Fact>>();
        subjects.forEach(subject -> {
            var source = sources.get(subject.source());
            if (source != null) {
                now.put(HEX.formatHex(hash(subject.source(), subject.reference())), source.of(subject.reference()));
            }
        });
        return change(now);
    }

    /** Counts nothing any more of a hash that no module knows. */
    boolean forget(byte[] subject) {
        return change(Map.of(HEX.formatHex(subject), List.of())) > 0;
    }

    /** Two who count the same at once write the same revision, and the key lets one of them through. */
    private int change(Map<String, List<Fact>> now) {
        var before = entries.latest(now.keySet().stream().map(HEX::parseHex).toList()).stream()
                .collect(Collectors.toMap(entry -> HEX.formatHex(entry.subject()), Function.identity()));
        var changed = new ArrayList<LedgerEntry>();
        var changes = new Changes();
        now.forEach((subject, facts) -> {
            var last = before.getOrDefault(subject, new LedgerEntry(HEX.parseHex(subject), 0, ""));
            var lines = LedgerEntry.lines(facts);
            if (!last.lines().equals(lines)) {
                changed.add(new LedgerEntry(HEX.parseHex(subject), last.revision() + 1, lines));
                changes.add(facts, 1);
                changes.add(last.facts(), -1);
            }
        });
        entries.append(changed);
        counts.add(changes);
        return changed.size();
    }

    /** Counts references of which nothing was counted before, all at once. */
    void begin(List<LedgerEntry> first) {
        entries.append(first);
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

    byte[] hash(String source, String reference) {
        return Arrays.copyOf(vault.name("figure", source + "/" + reference), HASH);
    }
}
