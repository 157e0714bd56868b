package org.thinkuknow.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * Passwords that others have lost: of the million that stand most often in known breaches those of twelve characters and more (OWASP ASVS
 * 5.0, 6.2.12). Each is kept as the first eight bytes of its SHA-256, in small letters: nobody reads here what strangers wrote. Where they
 * are from stands in {@code account/CREDITS.md}.
 */
final class BreachedPasswords {

    private static final String FILE = "/account/breached-passwords.bin";

    private BreachedPasswords() {}

    /** Whether a password is among them, in whatever letters. */
    static boolean have(String password) {
        return Arrays.binarySearch(Kept.HASHES, hash(password)) >= 0;
    }

    /** All of them, in the order of numbers. */
    static LongStream all() {
        return Arrays.stream(Kept.HASHES);
    }

    private static long hash(String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(
                            digest.digest(password.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A third of a megabyte in the order of numbers, read when the first password is chosen. */
    private static final class Kept {
        static final long[] HASHES = read();

        private static long[] read() {
            try (var file = Objects.requireNonNull(BreachedPasswords.class.getResourceAsStream(FILE))) {
                var numbers = ByteBuffer.wrap(file.readAllBytes()).asLongBuffer();
                var hashes = new long[numbers.remaining()];
                numbers.get(hashes);
                return hashes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
