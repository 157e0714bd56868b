package org.thinkuknow.account;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;

/**
 * The code that an app shows for thirty seconds, from a secret and the time (RFC 6238, with HMAC-SHA-1 as all such apps have it; that hash
 * is no weakness here, because nobody can choose what goes into it).
 */
final class TimeCode {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final String HMAC = "HmacSHA1";
    private static final int LOW_FOUR_BITS = 0xf;
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private TimeCode() {}

    /** Which thirty seconds since 1970 a moment is in. */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    /**
     * The code of one step.
     *
     * @param digits how many it has, at most 8
     */
    static String of(byte[] secret, long step, int digits) {
        var hash = hash(secret, step);
        var from = hash[hash.length - 1] & LOW_FOUR_BITS;
        var number = ByteBuffer.wrap(hash, from, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return ("%0" + digits + "d").formatted(number % POWERS[digits]);
    }

    private static byte[] hash(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}
