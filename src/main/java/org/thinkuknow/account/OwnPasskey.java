package org.thinkuknow.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A passkey as its owner sees it.
 *
 * @param reference by which they rename or remove it
 * @param name      which they gave it
 */
public record OwnPasskey(String reference, String name, Instant madeAt, Optional<Instant> usedAt) {

    /** Never the name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "OwnPasskey[%s]".formatted(reference);
    }
}
