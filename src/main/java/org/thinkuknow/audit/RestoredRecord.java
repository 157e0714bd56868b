package org.thinkuknow.audit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.Optional;

/**
 * The record of a database that was put back from a backup. It ends where the backup ended, and checkpoints may stand for entries that
 * were lost after that: these are set aside, so that the chain can go on, and stay as evidence (decision 0113).
 */
@Service
public class RestoredRecord {

    private final AuditEntryRepository entries;
    private final AuditChain chain;
    private final Checkpoints checkpoints;
    private final Vault vault;
    private final Clock clock;

    RestoredRecord(AuditEntryRepository entries, AuditChain chain, Checkpoints checkpoints, Vault vault, Clock clock) {
        this.entries = entries;
        this.chain = chain;
        this.checkpoints = checkpoints;
        this.vault = vault;
        this.clock = clock;
    }

    /** How far the record has come, as a line that only these keys can make; empty if nothing has been linked. */
    @Transactional(readOnly = true)
    public String head() {
        return last().map(checkpoint -> checkpoint.line(vault).strip()).orElse("");
    }

    /**
     * Follows the whole record as far as it goes, beside the checkpoints that are there.
     *
     * @param head what {@link #head()} said when the backup was begun: the record has to come as far
     */
    @Transactional(readOnly = true)
    public ChainState follow(String head) {
        if (!head.isEmpty()) {
            var noted = Checkpoint.of(head, vault)
                    .orElseThrow(() -> new IllegalArgumentException("Not a checkpoint of ours"));
            if (last().filter(last -> last.place() >= noted.place()).isEmpty()) {
                return ChainState.broken(0, "It does not come as far as it had come when the backup was begun.");
            }
            checkpoints.keep(noted);
        }
        return chain.verifyRestored();
    }

    private Optional<Checkpoint> last() {
        return entries.findFirstByPlaceIsNotNullOrderByPlaceDesc()
                .map(last -> new Checkpoint(last.place(), last.hash()));
    }

    /**
     * Sets aside the checkpoints of entries that are no longer there.
     *
     * @return how many entries had been linked after the last one that is there; they are lost
     */
    @Transactional(readOnly = true)
    public long setLaterCheckpointsAside() {
        return checkpoints.setAsideAfter(last().map(Checkpoint::place).orElse(0L), clock.instant());
    }
}
