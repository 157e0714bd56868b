package org.thinkuknow.outreach;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SixDigits;
import org.thinkuknow.vault.Vault;

import java.security.MessageDigest;

/**
 * Six digits with which a school acknowledges. They are made of the server's key and a salt, and stand nowhere: of the code itself only
 * a keyed hash is stored.
 */
@Component
class AcknowledgingCodes {

    private static final String HASH = "visit acknowledged with";

    private final Vault vault;
    private final SixDigits digits;

    AcknowledgingCodes(Vault vault) {
        this.vault = vault;
        this.digits = new SixDigits(vault, "visit code");
    }

    /** The code that a salt gives, six digits. */
    String of(String disclosure, String salt) {
        return digits.of(disclosure + "\n" + salt);
    }

    byte[] hash(String disclosure, String salt) {
        return vault.hash(HASH, disclosure + "\n" + of(disclosure, salt));
    }

    /** Whether a code is the one of a hash, however its digits are spaced. */
    boolean isRight(String disclosure, String code, byte[] hash) {
        return MessageDigest.isEqual(hash, vault.hash(HASH, disclosure + "\n" + code.replaceAll("[\\s-]", "")));
    }
}
