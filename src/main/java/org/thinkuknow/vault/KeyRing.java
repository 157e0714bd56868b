package org.thinkuknow.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The keys, read from two files that are kept outside the database: one for sealing, one for keyed hashes. */
public final class KeyRing {

    private final KeysetHandle sealing;
    private final KeysetHandle hashing;

    private KeyRing(KeysetHandle sealing, KeysetHandle hashing) {
        this.sealing = sealing;
        this.hashing = hashing;
    }

    /**
     * Opens the keys of a directory.
     *
     * @throws IllegalStateException if a key is missing or unreadable
     */
    static KeyRing open(Path directory) {
        register();
        return new KeyRing(read(directory.resolve("sealing.json")), read(directory.resolve("hashing.json")));
    }

    /**
     * Makes new keys where there are none; keys that are there stay as they are.
     *
     * @return whether keys were made
     */
    public static boolean createIn(Path directory) {
        register();
        try {
            Files.createDirectories(directory);
            var sealingMade = write(directory.resolve("sealing.json"), KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
            var hashingMade = write(directory.resolve("hashing.json"), KeysetHandle.generateNew(HmacParameters.builder()
                    .setKeySizeBytes(32).setTagSizeBytes(32)
                    .setHashType(HmacParameters.HashType.SHA256).setVariant(HmacParameters.Variant.NO_PREFIX).build()));
            return sealingMade || hashingMade;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Keys could not be made", e);
        }
    }

    Aead aead() {
        return primitive(sealing, Aead.class);
    }

    Mac mac() {
        return primitive(hashing, Mac.class);
    }

    private static <P> P primitive(KeysetHandle keys, Class<P> type) {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), type);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys do not fit their use", e);
        }
    }

    private static void register() {
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle read(Path file) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The key file %s is missing or unreadable".formatted(file.getFileName()), e);
        }
    }

    private static boolean write(Path file, KeysetHandle keys) throws IOException, GeneralSecurityException {
        if (Files.exists(file)) {
            return false;
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
        return true;
    }
}
