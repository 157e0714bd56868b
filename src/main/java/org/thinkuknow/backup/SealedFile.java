package org.thinkuknow.backup;

import org.thinkuknow.vault.StreamSeals.StreamSeal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The one large file of a backup: packed, sealed, and never whole in memory. */
record SealedFile(Path path) {

    static final String NAME = "database.sealed";

    private static final int BUFFER = 1 << 16;

    static SealedFile in(Path directory) {
        return new SealedFile(directory.resolve(NAME));
    }

    /** Writes it under another name, sees it onto the disk, and gives it its own name last. */
    Written write(StreamSeal seal, Source source) throws IOException {
        var unfinished = unfinished(path);
        var digest = sha256();
        SortedMap<String, Long> rows;
        try (var channel = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            var disk =
                    new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER), digest);
            try (var packed = new FastGzip(seal.sealing(new LeftOpen(disk)));
                    var counted = new RowCount(packed)) {
                source.writeInto(counted);
                if (!counted.isComplete()) {
                    throw new BackupRefused("The copy of the database ended too early. Nothing was kept; try again.");
                }
                rows = counted.rows();
            }
            disk.flush();
            channel.force(true);
        }
        finish(unfinished, path);
        return new Written(rows, Files.size(path), HexFormat.of().formatHex(digest.digest()));
    }

    /** What was written, as it was before it was packed and sealed. */
    InputStream open(StreamSeal seal) throws IOException {
        return new GZIPInputStream(seal.opening(new BufferedInputStream(Files.newInputStream(path), BUFFER)), BUFFER);
    }

    String digest() throws IOException {
        try (var all = new DigestInputStream(Files.newInputStream(path), sha256())) {
            all.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(all.getMessageDigest().digest());
        }
    }

    /** Under which name a file is written before it is whole. */
    static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }

    /** Gives a file that is whole and on the disk its name. */
    static void finish(Path unfinished, Path file) throws IOException {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes what is to be kept. */
    interface Source {
        void writeInto(OutputStream into) throws IOException;
    }

    /**
     * What was written.
     *
     * @param rows by table
     */
    record Written(SortedMap<String, Long> rows, long bytes, String sha256) {}

    /** Most of a dump is sealed already and packs badly: quickly is enough. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream into) throws IOException {
            super(into, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /** The stream below stays open when the seal is closed: it is to be seen onto the disk first. */
    private static final class LeftOpen extends java.io.FilterOutputStream {
        LeftOpen(OutputStream into) {
            super(into);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
