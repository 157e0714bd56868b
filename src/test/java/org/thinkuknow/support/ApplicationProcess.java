package org.thinkuknow.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The packaged application as a process of its own, which can be killed. */
public final class ApplicationProcess implements AutoCloseable {

    /** For one that ends by itself, or is asked to; the first of all writes the cache of classes before it does. */
    private static final Duration LONGEST_END = Duration.ofMinutes(4);

    private final Path data;
    private final List<String> program;
    private final Map<String, String> settings;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private Path log = Path.of("target", "logs", "processes.log");
    private Process process;

    private ApplicationProcess(Path data, List<String> program, Map<String, String> settings) throws IOException {
        this.data = data;
        this.program = program;
        this.settings = settings;
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    /** One with settings of its own, which is not started yet. */
    public static ApplicationProcess with(Path data, Map<String, String> settings) throws IOException {
        return new ApplicationProcess(data, PackagedApplication.program(), settings);
    }

    /** One command of it with what it needs, which ends by itself. */
    public static ApplicationProcess command(List<String> words, Path data, Map<String, String> settings)
            throws IOException {
        return new ApplicationProcess(data, join(PackagedApplication.program(), words), settings);
    }

    /** The very first, by whose start those that follow start quicker. */
    static ApplicationProcess first(Path data, List<String> program) throws IOException {
        return new ApplicationProcess(data, program, Map.of());
    }

    /** One whose clock the test moves: the same classes, started by {@link MovedClock}. */
    public static ApplicationProcess withMovedClock(Path data, Map<String, String> settings, Path offset)
            throws IOException {
        return new ApplicationProcess(data, PackagedApplication.programWithMovedClock(offset), settings);
    }

    /** Has what it prints stand in a file of its own. */
    public ApplicationProcess printingTo(Path file) {
        log = file;
        return this;
    }

    /** Starts it, or starts it again on the same data and the same port, and waits until it serves. */
    public void start() throws IOException {
        launch();
        awaitHealth();
    }

    /** Starts it and does not wait. */
    public void launch() throws IOException {
        Files.createDirectories(Path.of("target", "logs"));
        var command = new ArrayList<>(List.of(java()));
        command.addAll(PackagedApplication.VIRTUAL_MACHINE);
        command.addAll(program);
        command.add("--server.port=" + port);
        command.add("--thinkuknow.schools.shipped=false");
        command.add("--thinkuknow.demo-desk=false");
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        var builder = new ProcessBuilder(command);
        builder.environment().put("THINKUKNOW_READER_ENABLED", "false"); // a setting of the test turns it on
        builder.environment().put("DATA_DIR", data.toString());
        builder.environment().put("REPORTS_PER_MINUTE", "1000000");
        builder.environment().put("SPRING_PROFILES_ACTIVE", "demo");
        builder.environment().put("ON_CALL_ADDRESS", "on-call@centre.example");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process = builder.start();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Waits until it serves, for as long as it lives: a slow start is no fault. */
    public void awaitHealth() {
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The application did not start; see target/logs/processes.log");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean answers() {
        try {
            return http.send(
                                    HttpRequest.newBuilder(address("/actuator/health"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** A browser without scripts, on this process. */
    public PlainBrowser plainBrowser() {
        return new PlainBrowser(path -> address(path).toString());
    }

    /** By which the database knows what this node has begun. */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a power cut would: {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, as Ctrl-C does, and waits for it. */
    public void stop() throws InterruptedException, TimeoutException {
        process.destroy();
        if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
            throw new TimeoutException("The application did not stop");
        }
    }

    /** Waits for one that ends by itself, and returns its exit status. */
    public int awaitEnd() throws InterruptedException, TimeoutException {
        if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
            throw new TimeoutException("The application did not end by itself");
        }
        return process.exitValue();
    }

    /** The database process that belongs to the data directory. */
    public ProcessHandle database() throws IOException {
        return ProcessHandle.of(databasePid()).orElseThrow();
    }

    /** Counts with a query, past the application. */
    public long count(String query) throws IOException, SQLException {
        var arguments = database().info().arguments().orElseThrow();
        var databasePort = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--port="))
                .findFirst()
                .orElseThrow()
                .substring(7);
        try (var connection = DriverManager.getConnection(
                        "jdbc:mysql://127.0.0.1:" + databasePort + "/thinkuknow?sslMode=DISABLED", "root", "");
                var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public void close() throws Exception {
        if (process.isAlive()) {
            stop();
        } else if (Files.exists(data.resolve("db/server.pid"))) {
            ProcessHandle.of(databasePid()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private long databasePid() throws IOException {
        return Long.parseLong(Files.readString(data.resolve("db/server.pid")).strip());
    }
}
