package org.thinkuknow.database;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import static java.util.Objects.requireNonNull;

/**
 * One MariaDB server under a directory. It starts beside the application, is started again if it dies, and a server
 * that a killed application left behind is stopped cleanly before the next one opens the same files (decision 0002).
 */
public final class EmbeddedDatabase {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PAUSE_BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final Map<Path, EmbeddedDatabase> RUNNING = new ConcurrentHashMap<>();

    private final DataDirectory directory;
    private final int port;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private volatile boolean stopping;
    private volatile @Nullable MariaDbServer server;

    private EmbeddedDatabase(DataDirectory directory) {
        this.directory = directory;
        this.port = MariaDbServer.freePort();
    }

    /**
     * Starts the server of a directory in the background, or hands out the one that this process already runs there.
     *
     * @throws DirectoryInUse if another living application has the directory
     */
    static EmbeddedDatabase in(Path path) {
        return RUNNING.computeIfAbsent(path.toAbsolutePath().normalize(), key -> {
            var database = new EmbeddedDatabase(DataDirectory.lock(key));
            SpringApplication.getShutdownHandlers().add(database::stop);
            Thread.ofPlatform().name("database-start").daemon().start(database::startFirst);
            return database;
        });
    }

    /** The address for MySQL Connector/J. */
    String jdbcUrl() {
        return "jdbc:mysql://127.0.0.1:%d/thinkuknow?createDatabaseIfNotExist=true&sslMode=DISABLED&connectionTimeZone=UTC"
                .formatted(port);
    }

    /**
     * Waits until the first start has succeeded.
     *
     * @throws java.util.concurrent.CompletionException if the server could not be started
     */
    void awaitReady() {
        ready.join();
    }

    /** The operating system's number of the server process. */
    public long processId() {
        return requireNonNull(server).process().pid();
    }

    /** The server that this process runs under a directory. */
    public static EmbeddedDatabase runningIn(Path path) {
        var database = RUNNING.get(path.toAbsolutePath().normalize());
        if (database == null) {
            throw new IllegalStateException("No database runs under " + path);
        }
        return database;
    }

    private void startFirst() {
        try {
            directory.stopLeftOverServer();
            start();
            ready.complete(null);
        } catch (IOException | RuntimeException e) {
            ready.completeExceptionally(e);
        }
    }

    private void start() throws IOException {
        var started = MariaDbServer.start(directory, port);
        server = started;
        started.process().onExit().thenRunAsync(this::startAgain);
    }

    private void startAgain() {
        while (!stopping) {
            log.warn("The database stopped by itself and is started again");
            try {
                start();
                return;
            } catch (IOException e) {
                log.error("The database could not be started again; trying once more", e);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the server cleanly and lets go of the directory. */
    private void stop() {
        stopping = true;
        RUNNING.values().remove(this);
        directory.serverProcess().ifPresent(DataDirectory::stopCleanly);
        directory.unlock();
    }
}
