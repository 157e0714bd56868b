package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A record as its author sees it.
 *
 * @param signedAt when it was signed; from then on it is locked
 * @param report   the reference under which officers have it
 * @param visit    the visit at which it was told; null if at none
 */
public record KeptDisclosure(
        String reference,
        Instant startedAt,
        Instant savedAt,
        @Nullable Instant signedAt,
        @Nullable String report,
        @Nullable String visit,
        DisclosureText text) {

    public boolean isSigned() {
        return signedAt != null;
    }
}
