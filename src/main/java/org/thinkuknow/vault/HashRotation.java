package org.thinkuknow.vault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * A new key for keyed hashes, while people work: it is added, and every node looks for what it makes before anything is written with it;
 * then it writes; then what is stored is taken on to it. Decision 0129 says why in this order.
 */
@Service
public class HashRotation {

    private static final Logger log = LoggerFactory.getLogger(HashRotation.class);

    private final KeyRing keys;
    private final Rehashing rehashing;
    private final List<HashedColumn> columns;
    private final Duration pause;
    private final Clock clock;

    /** @param pause how long every node needs at most to read a changed key file; longer than {@code look-every} */
    HashRotation(
            KeyRing keys,
            Rehashing rehashing,
            List<SealedColumns> modules,
            @Value("${thinkuknow.vault.rotation-pause:PT15S}") Duration pause,
            Clock clock) {
        this.keys = keys;
        this.rehashing = rehashing;
        this.columns =
                modules.stream().flatMap(module -> module.hashes().stream()).toList();
        this.pause = pause;
        this.clock = clock;
    }

    /** Every column that a key must reach. */
    public List<HashedColumn> columns() {
        return columns;
    }

    /**
     * Takes a step by its name; without a name the whole way but the last.
     *
     * @throws IllegalStateException if there is no such step, or it cannot be taken now
     */
    public void take(String step) {
        switch (step) {
            case "" -> rotate();
            case "add" -> add();
            case "promote" -> promote();
            case "rehash" -> rehash();
            case "retire" -> retire();
            case "count" -> count();
            default ->
                throw new IllegalStateException("rotate-keys hashing knows add, promote, rehash, count and retire; "
                        + "without a word it does add, promote and rehash.");
        }
    }

    /** The whole way, or the rest of a way that was begun and cut short. */
    void rotate() {
        keys.refresh();
        if (keys.hashing().newestIsPrimary() && isDone()) {
            add();
            Pause.of(pause);
        }
        promote();
        Pause.of(pause);
        rehash();
    }

    /** Adds a key whose hashes are looked for, and not written yet. Nodes with a key file of their own get a copy of it now. */
    void add() {
        keys.changeHashing(HashingKeys::withOneMore, clock.instant());
        log.warn("A new hashing key is in the ring. Nothing is written with it yet.");
    }

    /** Lets the newest key write. */
    void promote() {
        keys.refresh();
        if (!keys.hashing().newestIsPrimary()) {
            keys.changeHashing(HashingKeys::withTheNewestAsPrimary, clock.instant());
            log.warn("The newest hashing key writes from now on.");
        }
    }

    /** Takes all that is stored on to the newest key, and says what could not be. */
    void rehash() {
        keys.refresh();
        for (var column : columns) {
            var before = rehashing.underOtherKeys(column);
            var left = before;
            for (var last = left + 1; left > 0 && left < last; left = rehashing.underOtherKeys(column)) {
                last = left;
                rehashing.rehash(column);
            }
            if (left < before) {
                log.warn("{}: {} taken on to the newest hashing key", column, before - left);
            }
        }
        count();
    }

    /** Says of each column how much of it stands under an older key. */
    void count() {
        keys.refresh();
        for (var column : columns) {
            var left = rehashing.underOtherKeys(column);
            if (left > 0) {
                log.warn("{}: {} stand under an older hashing key", column, left);
            }
        }
        if (isDone()) {
            log.warn("Nothing that is stored stands under an older hashing key.");
        }
    }

    /**
     * Has what older keys made outside the database count no more: links, codes and signatures that were given out before. They stay in the
     * ring, because stored hashes went through them.
     *
     * @throws IllegalStateException if the newest key does not write yet
     */
    void retire() {
        keys.refresh();
        if (!keys.hashing().newestIsPrimary()) {
            throw new IllegalStateException("An older hashing key still writes: promote the newest first.");
        }
        rehash();
        keys.changeHashing(HashingKeys::withThePrimaryAlone, clock.instant());
        log.warn("Links, codes and signatures of older hashing keys count no more; what is stored is found as before.");
    }

    private boolean isDone() {
        return columns.stream().allMatch(column -> rehashing.underOtherKeys(column) == 0);
    }
}
