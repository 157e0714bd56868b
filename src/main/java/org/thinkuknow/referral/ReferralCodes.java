package org.thinkuknow.referral;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The second check of a link: six digits that an officer tells the agency by telephone. Like the link's key they are not
 * stored anywhere but made anew from the reference (decision 0011).
 */
@Component
class ReferralCodes {

    /** Five guesses at a million codes; then an officer has to let the agency try again. */
    static final int MOST_WRONG = 5;

    private final Vault vault;

    ReferralCodes(Vault vault) {
        this.vault = vault;
    }

    /** The code of a referral, six digits. */
    String of(String reference) {
        return "%06d"
                .formatted(Math.floorMod(
                        ByteBuffer.wrap(vault.hash("referral code", reference)).getLong(), 1_000_000L));
    }

    /** Whether that is the code, however its digits are spaced. */
    boolean isOf(String reference, String code) {
        return MessageDigest.isEqual(
                of(reference).getBytes(StandardCharsets.US_ASCII),
                code.replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8));
    }
}
