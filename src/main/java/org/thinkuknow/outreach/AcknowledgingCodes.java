package org.thinkuknow.outreach;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SixDigits;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.util.Optional;

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

    /** The code that was given out and is kept as a hash, whichever key made it. */
    Optional<String> given(String disclosure, String salt, byte[] hash) {
        return digits.everOf(disclosure + "\n" + salt).stream()
                .filter(code -> isRight(disclosure, code, hash))
                .findFirst();
    }

    /** What is stored of a code. */
    byte[] hash(String disclosure, String code) {
        return hashOf(disclosure, code).fresh();
    }

    private KeyedHash hashOf(String disclosure, String code) {
        return vault.hash(HASH, disclosure + "\n" + code.replaceAll("[\\s-]", ""));
    }

    /** Whether a code is the one of a hash, however its digits are spaced. */
    boolean isRight(String disclosure, String code, byte[] hash) {
        return hashOf(disclosure, code).is(hash);
    }
}
