package org.thinkuknow.database;

import org.thinkuknow.support.OwnAuthority.Leaf;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A database server that belongs to nobody but the test: it can be stopped and started under living applications. */
public final class DatabaseProcess implements AutoCloseable {

    /** ER_NO_SUCH_THREAD. */
    private static final int NO_SUCH_CONNECTION = 1094;
    /** A pool does not ask whether a connection lives that it used half a second ago. */
    private static final Duration USED_UNASKED = Duration.ofMillis(600);

    private final DataDirectory directory;
    private final int port = MariaDbServer.freePort();
    private MariaDbServer server;

    private DatabaseProcess(DataDirectory directory, String... options) throws IOException {
        this.directory = directory;
        this.server = MariaDbServer.start(directory, port, options);
    }

    /** Lays out an empty database and starts its server. */
    public static DatabaseProcess in(Path root) throws IOException {
        return new DatabaseProcess(DataDirectory.lock(root.toAbsolutePath()));
    }

    /** One that proves who it is, and speaks with nobody in the clear. */
    static DatabaseProcess proving(Path root, Leaf certificate) throws IOException {
        return new DatabaseProcess(
                DataDirectory.lock(root.toAbsolutePath()),
                "--ssl-cert=" + certificate.chain(),
                "--ssl-key=" + certificate.key(),
                "--require-secure-transport=ON");
    }

    int port() {
        return port;
    }

    /** Stops the server as a service is stopped, and waits for its end. */
    public void stop() {
        DataDirectory.stopCleanly(server.process());
    }

    /** Starts the server again, on the same files and the same port. */
    public void start() throws IOException {
        server = MariaDbServer.start(directory, port);
    }

    /** The settings with which an application uses this database. */
    public Map<String, String> settings() {
        return Map.of(
                "DB_URL",
                "jdbc:mysql://127.0.0.1:%d/thinkuknow?createDatabaseIfNotExist=true&sslMode=DISABLED&connectionTimeZone=UTC"
                        .formatted(port),
                "DB_USER",
                "root");
    }

    /** A connection past the applications. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:%d/thinkuknow?sslMode=DISABLED&connectionTimeZone=UTC".formatted(port),
                "root",
                "");
    }

    /** Counts with a query. */
    public long count(String query) throws SQLException {
        return Long.parseLong(texts(query).getFirst());
    }

    /** The first column of what a query finds. */
    public List<String> texts(String query) throws SQLException {
        try (var connection = connect();
                var result = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }

    /** Changes something past the applications. */
    public void change(String statement) throws SQLException {
        try (var connection = connect()) {
            connection.createStatement().execute(statement);
        }
    }

    /**
     * Has every transaction that begins from now on be of one kind: with {@code innodb_snapshot_isolation} or without. The
     * connections that are open are ended, as a restarted server ends them; and it is waited until no pool uses one of them unasked.
     */
    public void snapshotIsolation(String onOrOff) throws SQLException {
        change("set global innodb_snapshot_isolation = " + onOrOff);
        for (var id : texts(
                "select id from information_schema.processlist where user = 'root' and command <> 'Daemon' and id <>"
                        + " connection_id()")) {
            end(id);
        }
        LockSupport.parkNanos(USED_UNASKED.toNanos());
    }

    /** Ends a connection, unless it has ended by itself since it was seen. */
    private void end(String connection) throws SQLException {
        try {
            change("kill " + connection);
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_SUCH_CONNECTION) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        if (server.process().isAlive()) {
            stop();
        }
        directory.unlock();
    }
}
