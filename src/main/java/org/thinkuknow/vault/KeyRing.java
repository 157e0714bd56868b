package org.thinkuknow.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** The keys, read from two files that are kept outside the database: one for sealing, one for keyed hashes. */
public final class KeyRing {

    static final String SEALING = "sealing.json";
    static final String HASHING = "hashing.json";

    private final KeyFile sealingFile;
    private final KeyFile hashingFile;
    private volatile SealingKeys sealing;
    private volatile HashingKeys hashing;

    private KeyRing(KeyFile sealingFile, KeyFile hashingFile) {
        this.sealingFile = sealingFile;
        this.sealing = new SealingKeys(sealingFile.read());
        this.hashingFile = hashingFile;
        this.hashing = new HashingKeys(hashingFile.read());
    }

    /**
     * Opens the keys of a directory.
     *
     * @throws IllegalStateException if a key is missing or unreadable
     */
    static KeyRing open(Path directory) {
        register();
        return new KeyRing(sealingIn(directory), hashingIn(directory));
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
            var sealingMade = sealingIn(directory)
                    .create(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
            var hashingMade = hashingIn(directory)
                    .create(KeysetHandle.generateNew(HashingKeys.parameters(), RegistryConfiguration.get()));
            return sealingMade || hashingMade;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Keys could not be made", e);
        }
    }

    /** The keys for sealing as they were when the file was last read. */
    SealingKeys sealing() {
        return sealing;
    }

    /** The keys for keyed hashes as they were when the file was last read. */
    HashingKeys hashing() {
        return hashing;
    }

    /**
     * Reads both files anew.
     *
     * @throws IllegalStateException if one is missing or unreadable; its keys stay as they were
     */
    void refresh() {
        sealing = new SealingKeys(sealingFile.read());
        hashing = new HashingKeys(hashingFile.read());
    }

    /** Changes the keys for sealing, in the file first. */
    void change(UnaryOperator<SealingKeys> step, Instant now) {
        refresh();
        sealingFile.replace(step.apply(sealing).handle(), now);
        refresh();
    }

    /** Changes the keys for keyed hashes, in the file first. */
    void changeHashing(UnaryOperator<HashingKeys> step, Instant now) {
        refresh();
        hashingFile.replace(step.apply(hashing).handle(), now);
        refresh();
    }

    private static KeyFile sealingIn(Path directory) {
        return new KeyFile(directory.resolve(SEALING));
    }

    private static KeyFile hashingIn(Path directory) {
        return new KeyFile(directory.resolve(HASHING));
    }

    private static void register() {
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
