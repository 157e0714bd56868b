package org.thinkuknow.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Keys that a test replaces while the vault that has them is in use. */
public final class ChangedKeys {

    private final KeyRing ring;
    private Instant now = Instant.parse("2026-11-30T12:00:00Z");

    public ChangedKeys(Path directory) {
        KeyRing.createIn(directory);
        ring = KeyRing.open(directory);
    }

    public Vault vault() {
        return new Vault(ring);
    }

    KeyRing ring() {
        return ring;
    }

    /** Another key hashes from now on, and no other counts any more. */
    public void replaceHashing() {
        newHashing();
        change(HashingKeys::withThePrimaryAlone);
    }

    /** Another key hashes from now on, and the others still count. */
    void newHashing() {
        change(HashingKeys::withOneMore);
        change(HashingKeys::withTheNewestAsPrimary);
    }

    /** Each change keeps a copy that is named after its moment. */
    void change(UnaryOperator<HashingKeys> step) {
        now = now.plusSeconds(1);
        ring.changeHashing(step, now);
    }
}
