package org.thinkuknow.retention;

import org.thinkuknow.vault.Vault;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An erasure as it is noted outside the database: what, since when its time had counted, when and under which rule, and nothing of what
 * it was. As a line it carries a keyed hash, so that nobody without the key can have something erased.
 */
record NotedErasure(String reference, Instant finishedAt, Instant erasedAt, String rule) {

    private static final String PURPOSE = "noted erasure";
    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern PROOF = Pattern.compile("[0-9a-f]{64}");
    private static final int PARTS = 5;

    String line(Vault vault) {
        return HEX.formatHex(vault.derive(PURPOSE, text()).newest()) + " " + text() + "\n";
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
                    .filter(noted -> PROOF.matcher(parts[0]).matches()
                            && vault.made(PURPOSE, noted.text(), HEX.parseHex(parts[0])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
