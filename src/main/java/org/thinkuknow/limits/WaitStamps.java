package org.thinkuknow.limits;

import org.springframework.stereotype.Service;
import org.thinkuknow.vault.Derived;
import org.thinkuknow.vault.Vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Signed stamps with the time they were given, so that nothing needs to be kept of whoever waits. A stamp is good for
 * one form and one address: after a wait, or at once with a proof of work (a number that makes the hash of the stamp
 * begin with zero bits). Only stamps that were used are remembered, for as long as one is good, and no more than 100,000 of
 * them (decision 0009).
 */
@Service
public class WaitStamps {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final int RANDOM_BYTES = 16;
    private static final int MOST_SKEW_SECONDS = 5;

    /** A stamp that was forgotten while it is good could be used again, so they have an hour's floods of room. */
    private static final int MOST_USED = 100_000;

    private static final Duration REMEMBERED = LIFE.plusSeconds(MOST_SKEW_SECONDS + 1);
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{22}\\.(\\d{1,12}))\\.([A-Za-z0-9_-]{22})");
    private static final Pattern PROOF = Pattern.compile("\\d{1,12}");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> used = Caches.of(MOST_USED, REMEMBERED);
    private final Vault vault;
    private final Limits limits;
    private final Clock clock;

    WaitStamps(Vault vault, Limits limits, Clock clock) {
        this.vault = vault;
        this.limits = limits;
        this.clock = clock;
    }

    /** A new stamp for an address. */
    public String issue(String network) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var id = BASE64.encodeToString(bytes) + "." + clock.instant().getEpochSecond();
        return id + "." + signature(derived(id, network).newest());
    }

    /** How many seconds a stamp still has to wait: 0 if it is ripe, less than 0 if it is not ours, too old or of another address. */
    public long secondsLeft(String stamp, String network) {
        var parts = FORM.matcher(stamp);
        if (!parts.matches() || !derived(parts.group(1), network).is(parts.group(3), WaitStamps::signature)) {
            return -1;
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(parts.group(2))), clock.instant());
        if (age.compareTo(LIFE) > 0 || age.toSeconds() < -MOST_SKEW_SECONDS) {
            return -1;
        }
        return Math.max(0, limits.pause().minus(age).toSeconds());
    }

    /** Whether a stamp's proof of work is right. */
    public boolean isProven(String stamp, String proof) {
        return PROOF.matcher(proof).matches() && zeroBits(sha256(stamp + "." + proof)) >= limits.proofBits();
    }

    /**
     * Uses a stamp up for one form. The same form may come again with it: that is a double click.
     *
     * @return whether it was free, or was used for this form
     */
    public boolean use(String stamp, String submission) {
        var mine = BASE64.encodeToString(
                vault.derive("form of a wait stamp", submission).lasting());
        var before = used.putIfAbsent(stamp, mine);
        return before == null
                || MessageDigest.isEqual(
                        before.getBytes(StandardCharsets.US_ASCII), mine.getBytes(StandardCharsets.US_ASCII));
    }

    private Derived derived(String id, String network) {
        return vault.derive("wait stamp", id + '\n' + network);
    }

    private static String signature(byte[] made) {
        return BASE64.encodeToString(Arrays.copyOf(made, RANDOM_BYTES));
    }

    private static int zeroBits(byte[] hash) {
        var zeros = 0;
        for (var each : hash) {
            var leading = Integer.numberOfLeadingZeros(each & 0xff) - (Integer.SIZE - Byte.SIZE);
            zeros += leading;
            if (leading < Byte.SIZE) {
                break;
            }
        }
        return zeros;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
