package faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A MariaDB server of the measurement, on this computer only, that can be killed and started again on the same files. */
final class Server implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final int LONGEST_STOP_SECONDS = 60;

    /** A {@code mariadbd} of another version, if the environment names one. */
    private static final Optional<Path> ANOTHER =
            Optional.ofNullable(System.getenv("MARIADBD")).map(Path::of);

    private final Path place;
    private final int port = freePort();
    private final List<String> options;
    private final Path socket = Path.of(System.getProperty("java.io.tmpdir"), "faults-" + port + ".sock");
    private Process process;

    /** @param place a folder with the programs in {@code mariadb} and the files of the database in {@code tables} */
    private Server(Path place, List<String> options) {
        this.place = place;
        this.options = options;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Starts one, with options beside those that every installation must have. */
    static Server on(Path place, String... options) throws IOException, InterruptedException {
        var server = new Server(place.toAbsolutePath(), List.of(options));
        server.start();
        return server;
    }

    /**
     * Starts it, or starts it again after a kill, and waits until it answers.
     *
     * @param once options of this start alone
     */
    void start(String... once) throws IOException, InterruptedException {
        Files.createDirectories(place.resolve("tmp"));
        var command = new ArrayList<>(List.of(
                ANOTHER.orElse(place.resolve("mariadb/bin/mariadbd")).toString(),
                "--no-defaults",
                "--skip-grant-tables",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--basedir="
                        + ANOTHER.map(program -> program.getParent().getParent())
                                .orElse(place.resolve("mariadb")),
                "--datadir=" + place.resolve("tables"),
                "--tmpdir=" + place.resolve("tmp"),
                "--socket=" + socket,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64M",
                "--performance-schema=OFF",
                "--user=" + System.getProperty("user.name")));
        command.addAll(options); // the last one of a name counts
        command.addAll(List.of(once));
        var builder = new ProcessBuilder(command)
                .directory(place.resolve("mariadb").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        place.resolve("server.log").toFile()));
        if (ANOTHER.isEmpty()) {
            builder.environment()
                    .put("LD_LIBRARY_PATH", place.resolve("mariadb/libs").toString());
        }
        process = builder.start();
        await();
    }

    private void await() throws InterruptedException {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The database did not start; see " + place.resolve("server.log"));
            }
            Thread.sleep(20);
        }
    }

    private boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int port() {
        return port;
    }

    /** Ends it as {@code kill -9} does, and waits for its end. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Has it fall silent, or speak again: its connections stay. */
    void silent(boolean silent) throws IOException, InterruptedException {
        new ProcessBuilder("kill", silent ? "-STOP" : "-CONT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** A connection past the application. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(address(port), "root", "");
    }

    /** The address by which an application reaches a server at a port of this computer. */
    static String address(int port) {
        return "jdbc:mysql://127.0.0.1:%d/thinkuknow?sslMode=DISABLED&connectionTimeZone=UTC".formatted(port);
    }

    /** What a query finds: one number. */
    long number(String query) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Does something past the application. */
    void change(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
