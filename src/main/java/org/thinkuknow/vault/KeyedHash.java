package org.thinkuknow.vault;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What is stored of a text that is to be known again: its keyed hash, as each of the keys makes it. While a new key is taken up, rows stand
 * under the old one and the new one, so one is written and any is looked for (decision 0129).
 */
public final class KeyedHash {

    private final List<byte[]> each;

    KeyedHash(List<byte[]> each) {
        this.each = List.copyOf(each);
    }

    /** The one to be written, 32 bytes. Never look for it alone. */
    public byte[] fresh() {
        return each.getFirst().clone();
    }

    /** Those to be looked for: what a row holds is one of them. */
    public List<byte[]> any() {
        return each.stream().map(byte[]::clone).toList();
    }

    /** {@link #fresh()} in letters. */
    public String inLetters() {
        return HexFormat.of().formatHex(each.getFirst());
    }

    /** {@link #any()} in letters. */
    public List<String> anyInLetters() {
        return each.stream().map(HexFormat.of()::formatHex).toList();
    }

    /** Whether what is stored was made of the same text, by any of the keys; takes the same time for all. */
    public boolean is(byte[] stored) {
        return each.stream().map(one -> MessageDigest.isEqual(one, stored)).reduce(false, Boolean::logicalOr);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyedHash hash && MessageDigest.isEqual(hash.each.getFirst(), each.getFirst());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(each.getFirst());
    }
}
