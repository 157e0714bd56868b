package org.thinkuknow.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Vaults with keys of their own, for tests that need no database. */
public final class TestVault {

    private TestVault() {}

    /** Signatures of files with keys that nobody else has. */
    public static FileSignatures signing() {
        return new FileSignatures(withNewKeys(), 1);
    }

    /** A vault whose keys nobody else has. */
    public static Vault withNewKeys() {
        try {
            var directory = Files.createTempDirectory("keys");
            KeyRing.createIn(directory);
            return new Vault(KeyRing.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
