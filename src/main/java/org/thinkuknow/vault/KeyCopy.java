package org.thinkuknow.vault;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies the keys to another place, where they wait for the day on which this one is lost. */
@Service
public class KeyCopy {

    private static final int LETTERS = 12;

    private final Path directory;

    KeyCopy(@Value("${thinkuknow.vault.directory}") Path directory) {
        this.directory = directory;
    }

    /**
     * Copies the keys as they are now into a directory of their own, named after what they are; a copy that is there stays.
     *
     * @param place where copies of keys lie
     * @return the directory of this copy, which serves as {@code KEYS_DIR}
     */
    public Path into(Path place) throws IOException {
        var sealing = new KeyFile(directory.resolve(KeyRing.SEALING));
        var hashing = new KeyFile(directory.resolve(KeyRing.HASHING));
        var copy = place.resolve("keys-" + name(sealing.path(), hashing.path()));
        Files.createDirectories(copy);
        copy(sealing, copy.resolve(KeyRing.SEALING));
        copy(hashing, copy.resolve(KeyRing.HASHING));
        return copy;
    }

    private static void copy(KeyFile keys, Path to) {
        var copy = new KeyFile(to);
        copy.create(keys.read());
        if (!copy.read().equalsKeyset(keys.read())) {
            throw new IllegalStateException("The copy of the keys at %s is not what it should be".formatted(to));
        }
    }

    private static String name(Path... files) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
