package org.thinkuknow.audit;

import jakarta.persistence.EntityManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.vault.Vault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Links the entries into a chain of hashes, in the order in which they became visible. Linking happens beside the
 * acts, not within them, so that reports need not queue for one row (decision 0003).
 */
@Service
public class AuditChain {

    /** How many entries one transaction links at most. */
    static final int AT_ONCE = 500;

    private static final Logger log = LoggerFactory.getLogger(AuditChain.class);

    private final AuditEntryRepository entries;
    private final Unlinked unlinked;
    private final Vault vault;
    private final Checkpoints checkpoints;
    private final EntityManager database;

    private int forgedBefore;

    AuditChain(
            AuditEntryRepository entries,
            Unlinked unlinked,
            Vault vault,
            Checkpoints checkpoints,
            EntityManager database) {
        this.entries = entries;
        this.unlinked = unlinked;
        this.vault = vault;
        this.checkpoints = checkpoints;
        this.database = database;
    }

    /**
     * Links what was recorded since the last time, {@link #AT_ONCE} entries at most, and nothing that somebody else put into the table.
     * One node at a time: the row of the chain's head is the lock.
     *
     * @return how many entries were linked
     */
    @Transactional
    public int link() {
        database.createNativeQuery("select id from audit_head where id = 1 for update")
                .getSingleResult();
        var last = entries.findFirstByPlaceIsNotNullOrderByPlaceDesc();
        var place = last.map(AuditEntry::place).orElse(0L);
        var hash = last.map(AuditEntry::hash).orElse("");
        var sorted = unlinked.after(last, AT_ONCE);
        warn(sorted.forged().size());
        for (var entry : sorted.genuine()) {
            entry.join(place, hash);
            place = entry.place();
            hash = entry.hash();
        }
        return sorted.genuine().size();
    }

    /** Says it once for each number. */
    private void warn(int forged) {
        if (forged > forgedBefore) {
            log.error(
                    "{} rows of the audit record were not recorded by this application; ./run verify-audit names them",
                    forged);
        }
        forgedBefore = forged;
    }

    /** Notes outside the database how far the chain has come. */
    @Scheduled(fixedDelayString = "${thinkuknow.audit.checkpoint-every:PT1M}")
    @Transactional(readOnly = true)
    public void note() {
        entries.findFirstByPlaceIsNotNullOrderByPlaceDesc()
                .map(last -> new Checkpoint(last.place(), last.hash()))
                .ifPresent(checkpoints::keep);
    }

    /** Whether a checkpoint stands outside the database for what was linked before a moment. A node without its file says no. */
    @Transactional(readOnly = true)
    public boolean isNotedUntil(Instant moment) {
        var noted = checkpoints.last().map(Checkpoint::place).orElse(0L);
        return entries.findFirstByPlaceGreaterThanOrderByPlace(noted)
                .filter(first -> first.recorded().at().isBefore(moment))
                .isEmpty();
    }

    /** How many entries the chain has: the place of its last one. */
    @Transactional(readOnly = true)
    public long length() {
        return entries.findFirstByPlaceIsNotNullOrderByPlaceDesc()
                .map(AuditEntry::place)
                .orElse(0L);
    }

    /** The entries after a place, in their order, {@link #AT_ONCE} at most. */
    @Transactional(readOnly = true)
    public List<Linked> after(long place) {
        return entries.findByPlaceGreaterThanOrderByPlace(place, Limit.of(AT_ONCE)).stream()
                .map(AuditEntry::linked)
                .toList();
    }

    /** Whether this application's keys are those with which the latest entry was recorded; true where nothing has been yet. */
    @Transactional(readOnly = true)
    public boolean fitsTheKeys() {
        return entries.findFirstByPlaceIsNotNullOrderByPlaceDesc()
                .filter(last -> last.proof(vault) == Proof.WRONG)
                .isEmpty();
    }

    /** Follows the chain from its beginning, some hundred entries at a time, and says where it is broken, if it is. */
    @Transactional(readOnly = true)
    public ChainState verify() {
        return followUntil(lastCheckpoint());
    }

    /** As {@link #verify()}, of a database that was put back: checkpoints of later entries than its last one say nothing of it. */
    @Transactional(readOnly = true)
    public ChainState verifyRestored() {
        return followUntil(Math.min(length(), lastCheckpoint()));
    }

    private long lastCheckpoint() {
        return checkpoints.last().map(Checkpoint::place).orElse(Long.MAX_VALUE);
    }

    private ChainState followUntil(long lastCheckpoint) {
        try (var noted = checkpoints.read()) {
            return follow(new ChainWalk(noted, lastCheckpoint, vault));
        } catch (Checkpoints.SpoiltCheckpoint e) {
            return ChainState.broken(0, e.getMessage() + ".");
        }
    }

    private ChainState follow(ChainWalk walk) {
        var batch = entries.findByPlaceGreaterThanOrderByPlace(Long.MIN_VALUE, Limit.of(AT_ONCE));
        while (!batch.isEmpty()) {
            for (var entry : batch) {
                var fault = walk.take(entry);
                if (fault.isPresent()) {
                    return state(walk, fault);
                }
            }
            database.clear();
            batch = entries.findByPlaceGreaterThanOrderByPlace(walk.length(), Limit.of(AT_ONCE));
        }
        return state(walk, walk.end());
    }

    private ChainState state(ChainWalk walk, Optional<String> fault) {
        var forged = unlinked.after(entries.findFirstByPlaceIsNotNullOrderByPlaceDesc(), Integer.MAX_VALUE)
                .fault();
        return new ChainState(
                walk.length(),
                Stream.concat(fault.stream(), forged.stream()).reduce((one, other) -> one + " " + other),
                walk.withoutCode());
    }
}
