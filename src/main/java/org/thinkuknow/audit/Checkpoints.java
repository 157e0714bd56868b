package org.thinkuknow.audit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The checkpoints, the oldest first, in a file outside the database. It only grows (decision 0013). */
@Component
class Checkpoints {

    private static final int MORE_THAN_A_LINE = 200;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSSSSS'Z'");

    private final Path file;
    private final Vault vault;

    Checkpoints(@Value("${thinkuknow.audit.checkpoints}") Path file, Vault vault) {
        this.file = file;
        this.vault = vault;
    }

    /** Writes a checkpoint down, unless one as late is there. Nodes that share the file wait for each other. */
    void keep(Checkpoint checkpoint) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (last(channel)
                        .filter(last -> last.place() >= checkpoint.place())
                        .isEmpty()) {
                    channel.position(channel.size());
                    channel.write(ByteBuffer.wrap(checkpoint.line(vault).getBytes(StandardCharsets.UTF_8)));
                    channel.force(true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sets the file aside under the moment's name if it goes beyond a place, and goes on with those until there.
     *
     * @return how far it went beyond the place
     * @throws SpoiltCheckpoint if a line is not ours; the file stays as it is
     */
    long setAsideAfter(long place, Instant now) {
        var beyond = last().map(Checkpoint::place).orElse(0L) - place;
        if (beyond <= 0) {
            return 0;
        }
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (var all = read();
                    var kept = Files.newBufferedWriter(fresh)) {
                for (var next = all.next(); next.isPresent(); next = all.next()) {
                    if (next.get().place() <= place) {
                        kept.write(next.get().line(vault));
                    }
                }
            }
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
            Files.copy(file, file.resolveSibling(file.getFileName() + "." + STAMP.format(UtcColumns.of(now))));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return beyond;
    }

    /** The latest; empty if there is none, or the last line is not ours. */
    Optional<Checkpoint> last() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return last(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Checkpoint> last(FileChannel channel) throws IOException {
        var end = ByteBuffer.allocate((int) Math.min(MORE_THAN_A_LINE, channel.size()));
        channel.read(end, channel.size() - end.capacity());
        return new String(end.array(), StandardCharsets.UTF_8)
                .lines()
                .reduce((earlier, later) -> later)
                .flatMap(line -> Checkpoint.of(line, vault));
    }

    /** All of them, one at a time. */
    Reading read() {
        try {
            return new Reading(
                    Files.exists(file)
                            ? Files.newBufferedReader(file)
                            : new BufferedReader(BufferedReader.nullReader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads checkpoints from the first to the last. */
    final class Reading implements AutoCloseable {

        private final BufferedReader lines;
        private int number;

        private Reading(BufferedReader lines) {
            this.lines = lines;
        }

        /** @throws SpoiltCheckpoint if the next line is not ours */
        Optional<Checkpoint> next() {
            try {
                var line = lines.readLine();
                number++;
                return line == null
                        ? Optional.empty()
                        : Optional.of(Checkpoint.of(line, vault).orElseThrow(() -> new SpoiltCheckpoint(number)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A line of the file was not made with this application's key. */
    static final class SpoiltCheckpoint extends RuntimeException {
        private SpoiltCheckpoint(int line) {
            super("Line %d of the checkpoints was not written by this application, or was changed".formatted(line));
        }
    }
}
