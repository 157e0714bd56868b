package org.thinkuknow.audit;

import org.thinkuknow.vault.Vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the chain was at one moment: so many entries, the last with this hash. As a line it carries a keyed hash, so that nobody
 * who can write to the database or the file, and lacks the key, can make one.
 */
record Checkpoint(long place, String hash) {

    private static final String PURPOSE = "audit checkpoint";

    String line(Vault vault) {
        return place + " " + hash + " " + proof(vault) + "\n";
    }

    /** The checkpoint of a line; empty if the line was not made with this application's key. */
    static Optional<Checkpoint> of(String line, Vault vault) {
        var parts = line.strip().split(" ");
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        var found = new Checkpoint(Long.parseLong(parts[0]), parts[1]);
        return MessageDigest.isEqual(
                        found.proof(vault).getBytes(StandardCharsets.UTF_8), parts[2].getBytes(StandardCharsets.UTF_8))
                ? Optional.of(found)
                : Optional.empty();
    }

    private String proof(Vault vault) {
        return HexFormat.of().formatHex(vault.hash(PURPOSE, place + " " + hash));
    }
}
