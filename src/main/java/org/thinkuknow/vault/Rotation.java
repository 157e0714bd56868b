package org.thinkuknow.vault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * A new key for sealing, while people work: it is added, and every node reads it before it seals with it; then it seals; then
 * everything that older keys sealed is sealed anew. Decision 0012 says why in this order.
 */
@Service
public class Rotation {

    private static final Logger log = LoggerFactory.getLogger(Rotation.class);
    private static final int MOST_PASSES = 20;

    private final KeyRing keys;
    private final Resealing resealing;
    private final List<SealedColumn> columns;
    private final Duration pause;
    private final Clock clock;

    /** @param pause how long every node needs at most to read a changed key file; longer than {@code look-every} */
    Rotation(
            KeyRing keys,
            Resealing resealing,
            List<SealedColumns> modules,
            @Value("${thinkuknow.vault.rotation-pause:PT15S}") Duration pause,
            Clock clock) {
        this.keys = keys;
        this.resealing = resealing;
        this.columns =
                modules.stream().flatMap(module -> module.columns().stream()).toList();
        this.pause = pause;
        this.clock = clock;
    }

    /** Every column that a key must reach. */
    public List<SealedColumn> columns() {
        return columns;
    }

    /**
     * Takes a step by its name; without a name the whole way but the last.
     *
     * @throws IllegalStateException if there is no such step, or it cannot be taken now
     * @throws SealBroken            if something does not open
     */
    public void take(String step) {
        switch (step) {
            case "" -> rotate();
            case "add" -> add();
            case "promote" -> promote();
            case "reseal" -> reseal();
            case "retire" -> retire();
            default ->
                throw new IllegalStateException(
                        "rotate-keys knows add, promote, reseal and retire; without a word it does all but the last.");
        }
    }

    /** The whole way, or the rest of a way that was begun and cut short. */
    void rotate() {
        keys.refresh();
        if (!isUnderWay()) {
            add();
            Pause.of(pause);
        }
        promote();
        Pause.of(pause);
        reseal();
    }

    /** Adds a key that opens and does not seal yet. Nodes with a key file of their own get a copy of it now. */
    void add() {
        keys.change(SealingKeys::withOneMore, clock.instant());
        log.warn("A new key is in the ring. Nothing is sealed with it yet.");
    }

    /** Lets the newest key seal. */
    void promote() {
        keys.refresh();
        if (!keys.sealing().newestIsPrimary()) {
            keys.change(SealingKeys::withTheNewestAsPrimary, clock.instant());
            log.warn("The newest key seals from now on.");
        }
    }

    /**
     * Seals everything anew that is not under the newest key, and opens every seal to see that it does.
     *
     * @throws IllegalStateException if something is still being sealed with an older key
     * @throws SealBroken            if something does not open
     */
    void reseal() {
        for (var column : columns) {
            var done = 0L;
            for (var pass = 0; resealing.underOtherKeys(column) > 0; pass++) {
                if (pass == MOST_PASSES) {
                    throw new IllegalStateException(column
                            + " is still being sealed with an older key: does every node have the new key file?");
                }
                done += resealing.reseal(column);
            }
            log.warn("{}: {} sealed anew", column, done);
        }
        columns.forEach(column -> log.warn("{}: all {} open", column, resealing.verify(column)));
    }

    /**
     * Takes every key but the primary one out of the ring; the dated copies beside it stay.
     *
     * @throws IllegalStateException if something is sealed with one of them
     */
    void retire() {
        keys.refresh();
        var needed = columns.stream()
                .filter(column -> resealing.underOtherKeys(column) > 0)
                .toList();
        if (!needed.isEmpty() || !keys.sealing().newestIsPrimary()) {
            throw new IllegalStateException("Older keys are still needed: rotate first. " + needed);
        }
        keys.change(SealingKeys::withThePrimaryOnly, clock.instant());
        log.warn("Only the newest key is in the ring now.");
    }

    private boolean isUnderWay() {
        return !keys.sealing().newestIsPrimary()
                || columns.stream().anyMatch(column -> resealing.underOtherKeys(column) > 0);
    }
}
