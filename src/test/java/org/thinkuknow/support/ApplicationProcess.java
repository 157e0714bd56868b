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
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** The packaged application as a process of its own, which can be killed. */
public final class ApplicationProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Path data;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    private ApplicationProcess(Path data) throws IOException {
        this.data = data;
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    /** Starts it on a data directory, and waits until it serves. */
    public static ApplicationProcess on(Path data) throws IOException {
        var application = new ApplicationProcess(data);
        application.start();
        return application;
    }

    /** Starts it again, on the same data and the same port. */
    public void start() throws IOException {
        Files.createDirectories(Path.of("target", "logs"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(java, "-Xmx1g", "-jar", "target/thinkuknow.jar", "--server.port=" + port);
        command.environment().put("DATA_DIR", data.toString());
        command.environment().put("REPORTS_PER_MINUTE", "1000000");
        command.environment().put("SPRING_PROFILES_ACTIVE", "demo");
        command.environment().put("ON_CALL_ADDRESS", "on-call@centre.example");
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target", "logs", "processes.log").toFile()));
        process = command.start();
        awaitHealth();
    }

    private void awaitHealth() {
        var end = Instant.now().plus(LONGEST_START);
        while (!isHealthy()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The application did not start; see target/logs/processes.log");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean isHealthy() {
        try {
            return http.send(HttpRequest.newBuilder(address("/actuator/health")).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
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
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new TimeoutException("The application did not stop");
        }
    }

    /** The database process that belongs to the data directory. */
    public ProcessHandle database() throws IOException {
        return ProcessHandle.of(databasePid()).orElseThrow();
    }

    /** Counts with a query, past the application. */
    public long count(String query) throws IOException, SQLException {
        var arguments = database().info().arguments().orElseThrow();
        var databasePort = Arrays.stream(arguments).filter(argument -> argument.startsWith("--port=")).findFirst().orElseThrow().substring(7);
        try (var connection = DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + databasePort + "/thinkuknow?sslMode=DISABLED", "root", "");
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
