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

    private static final Limit BATCH = Limit.of(500);

    private final AuditEntries entries;
    private final EntityManager database;

    AuditChain(AuditEntries entries, EntityManager database) {
        this.entries = entries;
        this.database = database;
    }

    /** Links what was written since the last time. One node at a time: the row of the chain's head is the lock. */
    @Scheduled(fixedDelayString = "${thinkuknow.audit.link-every:PT5S}")
    @Transactional
    public void link() {
        database.createNativeQuery("select id from audit_head where id = 1 for update").getSingleResult();
        var last = entries.findFirstByPlaceIsNotNullOrderByPlaceDesc();
        var place = last.map(AuditEntry::place).orElse(0L);
        var hash = last.map(AuditEntry::hash).orElse("");
        for (var entry : entries.findByPlaceIsNullOrderById(BATCH)) {
            entry.join(place, hash);
            place = entry.place();
            hash = entry.hash();
        }
    }

    /** Follows the chain from its beginning and says where it is broken, if it is. */
    @Transactional(readOnly = true)
    public ChainState verify() {
        var place = 0L;
        var hash = "";
        while (true) {
            var batch = entries.findByPlaceGreaterThanOrderByPlace(place, BATCH);
            if (batch.isEmpty()) {
                return new ChainState(place, true);
            }
            for (var entry : batch) {
                if (!entry.follows(place, hash)) {
                    return new ChainState(place, false);
                }
                place = entry.place();
                hash = entry.hash();
            }
            database.clear();
        }
    }

    /**
     * What following the chain found.
     *
     * @param whole  whether every link holds
     * @param length the number of entries that hold, from the first
     */
    public record ChainState(long length, boolean whole) {
    }
}
