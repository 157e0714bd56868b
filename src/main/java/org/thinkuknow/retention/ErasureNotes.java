package org.thinkuknow.retention;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What was erased, in a file outside the database that only grows: a database that is put back does not know it (decision 0113). */
@Component
class ErasureNotes {

    private static final Logger log = LoggerFactory.getLogger(ErasureNotes.class);

    private final Path file;
    private final Vault vault;

    /** @param checkpoints of the audit record; the file lies beside them */
    ErasureNotes(@Value("${thinkuknow.audit.checkpoints}") Path checkpoints, Vault vault) {
        this.file = checkpoints.resolveSibling(checkpoints.getFileName() + "-erased");
        this.vault = vault;
    }

    /** Whether there is a file at all. */
    boolean areThere() {
        return Files.exists(file);
    }

    /** All of them, in their order; lines that are not ours are passed over and reported. */
    Set<NotedErasure> read() {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try {
            var found = new LinkedHashSet<NotedErasure>();
            var spoilt = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> NotedErasure.of(line, vault))
                    .filter(noted -> noted.map(found::add).isEmpty())
                    .count();
            if (spoilt > 0) {
                log.error("{} lines of the notes of what was erased were not written by this application", spoilt);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds some at the end and sees them onto the disk. Nodes that share the file wait for each other. */
    void add(Collection<NotedErasure> erasures) {
        if (erasures.isEmpty()) {
            return;
        }
        var lines = ByteBuffer.wrap(erasures.stream()
                .map(noted -> noted.line(vault))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                channel.position(channel.size());
                while (lines.hasRemaining()) {
                    channel.write(lines);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
