package org.thinkuknow.audit;

import org.thinkuknow.vault.Vault;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the chain was at one moment: so many entries, the last with this hash. As a line it carries a keyed hash, so that nobody
 * who can write to the database or the file, and lacks the key, can make one.
 */
record Checkpoint(long place, String hash) {

    private static final String PURPOSE = "audit checkpoint";
    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern PROOF = Pattern.compile("[0-9a-f]{64}");

    String line(Vault vault) {
        return text() + " " + HEX.formatHex(vault.derive(PURPOSE, text()).newest()) + "\n";
    }

    /** The checkpoint of a line; empty if the line was not made with this application's key. */
    static Optional<Checkpoint> of(String line, Vault vault) {
        var parts = line.strip().split(" ");
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        var found = new Checkpoint(Long.parseLong(parts[0]), parts[1]);
        return PROOF.matcher(parts[2]).matches() && vault.made(PURPOSE, found.text(), HEX.parseHex(parts[2]))
                ? Optional.of(found)
                : Optional.empty();
    }

    private String text() {
        return place + " " + hash;
    }
}
