package org.thinkuknow.audit;

import jakarta.persistence.EntityManager;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links the entries into a chain of hashes, in the order in which they became visible. Linking happens beside the
 * acts, not within them, so that reports need not queue for one row.
 */
@Service
public class AuditChain {

    /** How many entries one transaction links at most. */
    static final int AT_ONCE = 500;

    private static final Limit BATCH = Limit.of(AT_ONCE);

    private final AuditEntries entries;
    private final Checkpoints checkpoints;
    private final EntityManager database;

    AuditChain(AuditEntries entries, Checkpoints checkpoints, EntityManager database) {
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.database = database;
    }

    /**
     * Links what was written since the last time, {@link #AT_ONCE} entries at most. One node at a time: the row of the chain's head is the lock.
     *
     * @return how many entries were linked
     */
    @Transactional
    public int link() {
        database.createNativeQuery("select id from audit_head where id = 1 for update").getSingleResult();
        var last = entries.findFirstByPlaceIsNotNullOrderByPlaceDesc();
        var place = last.map(AuditEntry::place).orElse(0L);
        var hash = last.map(AuditEntry::hash).orElse("");
        var unlinked = entries.findByPlaceIsNullOrderById(BATCH);
        for (var entry : unlinked) {
            entry.join(place, hash);
            place = entry.place();
            hash = entry.hash();
        }
        return unlinked.size();
    }

    /** Notes outside the database how far the chain has come. */
    @Scheduled(fixedDelayString = "${thinkuknow.audit.checkpoint-every:PT1M}")
    @Transactional(readOnly = true)
    public void note() {
        entries.findFirstByPlaceIsNotNullOrderByPlaceDesc().map(last -> new Checkpoint(last.place(), last.hash())).ifPresent(checkpoints::keep);
    }

    /** Follows the chain from its beginning, some hundred entries at a time, and says where it is broken, if it is. */
    @Transactional(readOnly = true)
    public ChainState verify() {
        var lastCheckpoint = checkpoints.last().map(Checkpoint::place).orElse(Long.MAX_VALUE);
        try (var noted = checkpoints.read()) {
            return follow(new ChainWalk(noted, lastCheckpoint));
        } catch (Checkpoints.SpoiltCheckpoint e) {
            return ChainState.broken(0, e.getMessage() + ".");
        }
    }

    private ChainState follow(ChainWalk walk) {
        var batch = entries.findByPlaceGreaterThanOrderByPlace(Long.MIN_VALUE, BATCH);
        while (!batch.isEmpty()) {
            for (var entry : batch) {
                var fault = walk.take(entry);
                if (fault.isPresent()) {
                    return new ChainState(walk.length(), fault);
                }
            }
            database.clear();
            batch = entries.findByPlaceGreaterThanOrderByPlace(walk.length(), BATCH);
        }
        return new ChainState(walk.length(), walk.end());
    }
}
