package org.thinkuknow.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;

/** The keys for sealing as they were at one moment: each opens what it sealed, the primary one seals. The newest stands last. */
final class SealingKeys {

    /** Tink writes a one and the key's id before each seal. */
    static final int PREFIX = 5;

    private final KeysetHandle keys;
    private final Aead aead;

    SealingKeys(KeysetHandle keys) {
        this.keys = keys;
        try {
            this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys do not fit their use", e);
        }
    }

    KeysetHandle handle() {
        return keys;
    }

    Aead aead() {
        return aead;
    }

    List<Integer> ids() {
        return IntStream.range(0, keys.size())
                .mapToObj(index -> keys.getAt(index).getId())
                .toList();
    }

    /** Whether the key that made a seal is among these. */
    boolean know(byte[] sealed) {
        return sealed.length >= PREFIX
                && sealed[0] == 1
                && ids().contains(ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt());
    }

    /** How every seal of the primary key begins. */
    byte[] prefix() {
        return ByteBuffer.allocate(PREFIX)
                .put((byte) 1)
                .putInt(keys.getPrimary().getId())
                .array();
    }

    boolean newestIsPrimary() {
        return keys.getAt(keys.size() - 1).isPrimary();
    }

    SealingKeys withOneMore() {
        return new SealingKeys(build(KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId())));
    }

    SealingKeys withTheNewestAsPrimary() {
        var builder = KeysetHandle.newBuilder(keys);
        builder.getAt(builder.size() - 1).makePrimary();
        return new SealingKeys(build(builder));
    }

    SealingKeys withThePrimaryOnly() {
        var primary = keys.getPrimary();
        return new SealingKeys(build(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(primary.getKey())
                        .withFixedId(primary.getId())
                        .makePrimary())));
    }

    private static KeysetHandle build(KeysetHandle.Builder builder) {
        try {
            return builder.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys could not be changed", e);
        }
    }
}
