package org.thinkuknow.database;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where the embedded database keeps its programs and tables. The lock on it dies with the application's process, so
 * a lock that is free beside a living server means that the server was left behind.
 */
final class DataDirectory {

    private static final Logger log = LoggerFactory.getLogger(DataDirectory.class);
    private static final int LONGEST_STOP_SECONDS = 60;

    private final Path root;
    private final FileLock lock;

    private DataDirectory(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataDirectory lock(Path root) {
        try {
            Files.createDirectories(root);
            var channel = FileChannel.open(
                    root.resolve("application.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new DirectoryInUse(root);
            }
            return new DataDirectory(root, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    void unlock() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path programs() {
        return root.resolve("mariadb");
    }

    Path tables() {
        return root.resolve("tables");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /** Relative paths of sockets may not exceed some hundred characters, so it lives with the system's own. */
    Path socket() {
        return Path.of(
                System.getProperty("java.io.tmpdir"), "thinkuknow-" + Integer.toHexString(root.hashCode()) + ".sock");
    }

    Path pidFile() {
        return root.resolve("server.pid");
    }

    Path serverLog() {
        return root.resolve("server.log");
    }

    /** Whether there are no tables yet, or laying them out was interrupted before a server ever ran. */
    boolean isNew() {
        return !Files.isDirectory(tables().resolve("mysql")) || Files.exists(installation());
    }

    void beginInstallation() throws IOException {
        Files.writeString(installation(), "Laying out an empty database. While this file is here, it is not finished.");
    }

    void endInstallation() throws IOException {
        Files.delete(installation());
    }

    private Path installation() {
        return root.resolve("installing");
    }

    /** The living server that was started on this directory, by this application or by one before it. */
    Optional<ProcessHandle> serverProcess() {
        try {
            if (!Files.exists(pidFile())) {
                return Optional.empty();
            }
            var pid = Files.readString(pidFile()).strip();
            return pid.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(pid))
                            .filter(ProcessHandle::isAlive)
                            .filter(DataDirectory::isMariaDb);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number in a file may by now belong to a stranger's process. */
    private static boolean isMariaDb(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .map(Path::getFileName)
                .map(Path::toString)
                .filter(name -> name.startsWith("mariadbd") || name.startsWith("mysqld"))
                .isPresent();
    }

    void stopLeftOverServer() throws IOException {
        var server = serverProcess();
        if (server.isPresent()) {
            log.warn("A database that an earlier run left behind is stopped first");
            stopCleanly(server.get());
        }
        Files.deleteIfExists(pidFile());
    }

    static void stopCleanly(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "The database did not stop within %d seconds".formatted(LONGEST_STOP_SECONDS), e);
        }
    }
}
