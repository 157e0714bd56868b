package org.thinkuknow.retention;

import org.thinkuknow.vault.Vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An erasure as it is noted outside the database: what, since when its time had counted, when and under which rule, and nothing of what
 * it was. As a line it carries a keyed hash, so that nobody without the key can have something erased.
 */
record NotedErasure(String reference, Instant finishedAt, Instant erasedAt, String rule) {

    private static final String PURPOSE = "noted erasure";
    private static final int PARTS = 5;

    String line(Vault vault) {
        return proof(vault) + " " + text() + "\n";
    }

    private String text() {
        return reference + " " + finishedAt + " " + erasedAt + " " + rule;
    }

    /** The erasure of a line; empty if the line was not made with this application's key. */
    static Optional<NotedErasure> of(String line, Vault vault) {
        var parts = line.strip().split(" ", PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        try {
            var found = new NotedErasure(parts[1], Instant.parse(parts[2]), Instant.parse(parts[3]), parts[4]);
            return Optional.of(found)
                    .filter(noted -> MessageDigest.isEqual(
                            noted.proof(vault).getBytes(StandardCharsets.UTF_8),
                            parts[0].getBytes(StandardCharsets.UTF_8)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String proof(Vault vault) {
        return HexFormat.of().formatHex(vault.hash(PURPOSE, text()));
    }
}
