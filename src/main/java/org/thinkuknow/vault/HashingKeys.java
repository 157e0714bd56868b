package org.thinkuknow.vault;

import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.mac.HmacParameters;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The keys for keyed hashes as they were at one moment, the first one first. A hash that is stored goes through one key after the other up
 * to the primary one, so that a stored hash can be taken on to a newer key by whoever knows nothing but the hash; from the second key on
 * it ends with a mark of the last key that it went through (decision 0129).
 */
final class HashingKeys {

    /** Eight bytes of each hash say which key was the last; by chance an unmarked one ends so once in 2⁶⁴. */
    static final int MARK = 8;

    private static final int SIZE = 32;
    private static final String NAME = "mark of this key";

    private final KeysetHandle keys;
    private final List<Mac> macs;
    private final List<byte[]> marks;
    private final int primary;

    HashingKeys(KeysetHandle keys) {
        this.keys = keys;
        this.macs = IntStream.range(0, keys.size())
                .mapToObj(place -> mac(keys.getAt(place)))
                .toList();
        this.marks = macs.stream()
                .map(mac -> Arrays.copyOf(made(mac, bytes(NAME)), MARK))
                .toList();
        this.primary = IntStream.range(0, keys.size())
                .filter(place -> keys.getAt(place).isPrimary())
                .findFirst()
                .orElseThrow();
    }

    static HmacParameters parameters() {
        try {
            return HmacParameters.builder()
                    .setKeySizeBytes(SIZE)
                    .setTagSizeBytes(SIZE)
                    .setHashType(HmacParameters.HashType.SHA256)
                    .setVariant(HmacParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    KeysetHandle handle() {
        return keys;
    }

    int size() {
        return keys.size();
    }

    boolean newestIsPrimary() {
        return primary == keys.size() - 1;
    }

    /** How every hash ends that went through all keys up to the primary one; empty as long as that is the first. */
    byte[] mark() {
        return primary == 0 ? new byte[0] : marks.get(primary).clone();
    }

    /** The hash of a text under each key; the first of them is the one to be stored. */
    KeyedHash hash(String purpose, String text) {
        var each = new ArrayList<byte[]>();
        each.add(name(purpose, text));
        for (var place = 1; place < macs.size(); place++) {
            each.add(through(place, each.getLast()));
        }
        var fresh = each.remove(primary);
        each.add(fresh);
        return new KeyedHash(each.reversed());
    }

    /** What the keys that still count make of a text: the primary one first, then the others, the newest first. */
    Derived derived(String purpose, String text) {
        return derived(purpose, text, place -> keys.getAt(place).getStatus() == KeyStatus.ENABLED);
    }

    /** Likewise of all keys, also those that count no more. */
    Derived everDerived(String purpose, String text) {
        return derived(purpose, text, place -> true);
    }

    private Derived derived(String purpose, String text, IntPredicate counts) {
        var counting = IntStream.range(0, macs.size()).filter(counts).boxed().toList();
        var message = message(purpose, text);
        return new Derived(
                counting.reversed().stream()
                        .sorted(Comparator.comparing(place -> place != primary))
                        .map(place -> made(macs.get(place), message))
                        .toList(),
                made(macs.get(counting.getFirst()), message));
    }

    byte[] name(String purpose, String text) {
        return made(macs.getFirst(), message(purpose, text));
    }

    /** A stored hash taken on to the primary key. */
    byte[] anew(byte[] stored) {
        var hash = stored;
        for (var place = placeOf(stored) + 1; place <= primary; place++) {
            hash = through(place, hash);
        }
        return hash;
    }

    private int placeOf(byte[] stored) {
        var mark = Arrays.copyOfRange(stored, stored.length - MARK, stored.length);
        return IntStream.range(1, marks.size())
                .filter(place -> MessageDigest.isEqual(marks.get(place), mark))
                .findFirst()
                .orElse(0);
    }

    private byte[] through(int place, byte[] hash) {
        var next = made(macs.get(place), hash);
        System.arraycopy(marks.get(place), 0, next, next.length - MARK, MARK);
        return next;
    }

    HashingKeys withOneMore() {
        return new HashingKeys(build(KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters()).withRandomId())));
    }

    HashingKeys withTheNewestAsPrimary() {
        var builder = KeysetHandle.newBuilder(keys);
        builder.getAt(builder.size() - 1).makePrimary();
        return new HashingKeys(build(builder));
    }

    /** The older keys stay, because stored hashes went through them, and count for nothing else. */
    HashingKeys withThePrimaryAlone() {
        var builder = KeysetHandle.newBuilder(keys);
        for (var place = 0; place < builder.size(); place++) {
            if (place != primary) {
                builder.getAt(place).setStatus(KeyStatus.DISABLED);
            }
        }
        return new HashingKeys(build(builder));
    }

    private static byte[] message(String purpose, String text) {
        return bytes(purpose + '\n' + text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] made(Mac mac, byte[] text) {
        try {
            return mac.computeMac(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A keyed hash could not be made", e);
        }
    }

    private static Mac mac(KeysetHandle.Entry entry) {
        try {
            return build(KeysetHandle.newBuilder()
                            .addEntry(KeysetHandle.importKey(entry.getKey())
                                    .withFixedId(entry.getId())
                                    .makePrimary()))
                    .getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys do not fit their use", e);
        }
    }

    private static KeysetHandle build(KeysetHandle.Builder builder) {
        try {
            return builder.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys could not be changed", e);
        }
    }
}
