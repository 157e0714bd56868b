package org.thinkuknow.outreach;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * Six digits with which a school acknowledges. They are made of the server's key and a salt, and stand nowhere: of the code itself only
 * a keyed hash is stored.
 */
@Component
class AcknowledgingCodes {

    private static final int CODES = 1_000_000;
    private static final String HASH = "visit acknowledged with";

    private final Vault vault;

    AcknowledgingCodes(Vault vault) {
        this.vault = vault;
    }

    /** The code that a salt gives, six digits. */
    String of(String disclosure, String salt) {
        var bytes = vault.hash("visit code", disclosure + "\n" + salt);
        return "%06d".formatted(Math.floorMod(ByteBuffer.wrap(bytes).getLong(), CODES));
    }

    byte[] hash(String disclosure, String salt) {
        return vault.hash(HASH, disclosure + "\n" + of(disclosure, salt));
    }

    /** Whether a code is the one of a hash, however its digits are spaced. */
    boolean isRight(String disclosure, String code, byte[] hash) {
        return MessageDigest.isEqual(hash, vault.hash(HASH, disclosure + "\n" + code.replaceAll("[\\s-]", "")));
    }
}
