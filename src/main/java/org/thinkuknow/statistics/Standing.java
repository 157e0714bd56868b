package org.thinkuknow.statistics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What the ledger says of every subject that has not ended, in sixteen bytes each: the beginning of its hash, and a fingerprint of
 * what is counted of it. A million of them are held to their modules without another question to the database.
 */
final class Standing {

    private static final int SOME = 1_024;

    private final MessageDigest digest;
    private final long nothing;
    private final BitSet seen = new BitSet();
    private long[] subjects = new long[SOME];
    private long[] fingerprints = new long[SOME];
    private int size;

    /** What is known of a subject. */
    enum Known {
        /** Nothing was counted of it. */
        NOT,
        /** Just that is counted of it. */
        SO,
        /** Something else is counted of it. */
        OTHERWISE
    }

    Standing() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
        nothing = fingerprint("");
    }

    /** Adds one; they come in the order of their hashes. */
    void add(LedgerEntry entry) {
        if (size == subjects.length) {
            subjects = Arrays.copyOf(subjects, size * 2);
            fingerprints = Arrays.copyOf(fingerprints, size * 2);
        }
        subjects[size] = ordered(LedgerRows.beginning(entry.subject()));
        fingerprints[size] = fingerprint(entry.lines());
        size++;
    }

    /** Whether that is counted of a subject; it counts as seen from now on. */
    Known look(byte[] subject, String lines) {
        var place = Arrays.binarySearch(subjects, 0, size, ordered(LedgerRows.beginning(subject)));
        if (place < 0) {
            return Known.NOT;
        }
        seen.set(place);
        return fingerprints[place] == fingerprint(lines) ? Known.SO : Known.OTHERWISE;
    }

    /** The beginnings of those that nobody has looked at, though something is counted of them. */
    LongStream unseen() {
        return IntStream.range(0, size)
                .filter(place -> !seen.get(place) && fingerprints[place] != nothing)
                .mapToLong(place -> ordered(subjects[place]));
    }

    private long fingerprint(String lines) {
        return ByteBuffer.wrap(digest.digest(lines.getBytes(StandardCharsets.US_ASCII)))
                .getLong();
    }

    /** The database orders bytes as if none had a sign; done twice, it is as it was. */
    private static long ordered(long beginning) {
        return beginning ^ Long.MIN_VALUE;
    }
}
