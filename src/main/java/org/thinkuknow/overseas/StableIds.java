package org.thinkuknow.overseas;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Identifiers that are the same each time something is made anew, and that nobody can make or guess without the keys. They have the form
 * of random ones (version 4), which STIX and MISP ask of objects.
 */
@Component
class StableIds {

    private static final long WITHOUT_VERSION = ~0xF000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long WITHOUT_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Vault vault;

    StableIds(Vault vault) {
        this.vault = vault;
    }

    UUID of(String what, String reference) {
        var bytes = ByteBuffer.wrap(vault.name("overseas object", what + "\n" + reference));
        return new UUID(bytes.getLong() & WITHOUT_VERSION | VERSION_4, bytes.getLong() & WITHOUT_VARIANT | VARIANT);
    }
}
