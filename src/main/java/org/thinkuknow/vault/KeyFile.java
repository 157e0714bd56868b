package org.thinkuknow.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;

/** A file with keys. Whoever reads it finds the old keys or the new ones, whole. */
record KeyFile(Path path) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** @throws IllegalStateException if the file is missing or unreadable; what it holds is not in the message */
    KeysetHandle read() {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(path), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key file %s is missing or unreadable".formatted(path.getFileName()), e);
        }
    }

    /**
     * Of several nodes that begin at the same moment one makes the file, and the others find it whole.
     *
     * @return whether the file was made; one that is there stays as it is
     */
    boolean create(KeysetHandle keys) {
        if (Files.exists(path)) {
            return false;
        }
        var fresh = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        write(fresh, keys, PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createLink(path, fresh);
            return true;
        } catch (FileAlreadyExistsException anotherWasQuicker) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(fresh);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts other keys in the place of those that are there, and keeps a copy of these beside it, named after the moment. */
    void replace(KeysetHandle keys, Instant now) {
        try {
            var permissions = Files.getPosixFilePermissions(path);
            var copy = path.resolveSibling(path.getFileName() + "." + STAMP.format(now));
            write(copy, read(), permissions);
            var fresh = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            write(fresh, keys, permissions);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (var directory = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                directory.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, KeysetHandle keys, Set<PosixFilePermission> permissions) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(permissions));
            var text = TinkJsonProtoKeysetFormat.serializeKeyset(
                    keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Keys could not be written", e);
        }
    }
}
