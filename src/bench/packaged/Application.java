package packaged;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application on a scratch directory and a port of its own, on this computer only. It is stopped in the end. */
public final class Application implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final int LONGEST_STOP_SECONDS = 60;

    private final Path data;
    private final int port;
    private final Process process;

    private Application(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Starts what {@code ./run} has built, and waits until it serves. What it logs goes to a file beside its data. */
    public static Application on(Path data, Map<String, String> settings) throws IOException, InterruptedException {
        return of("target/app", data, settings);
    }

    /** @param build the folder of another build */
    public static Application of(String build, Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        Scratch.empty(data);
        var port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(java, "-Xmx1g", "-jar", build + "/thinkuknow.jar", "--server.port=" + port);
        command.environment()
                .putAll(Map.of(
                        "DATA_DIR",
                        data.toString(),
                        "SPRING_PROFILES_ACTIVE",
                        "demo",
                        "CONTENT_DIR",
                        "",
                        "REPORTS_PER_MINUTE",
                        "10000000",
                        "THINKUKNOW_SCHOOLS_SHIPPED",
                        "false",
                        "THINKUKNOW_DEMO_DESK",
                        "false",
                        "BASE_URL",
                        "http://127.0.0.1:" + port));
        command.environment().putAll(settings);
        command.redirectErrorStream(true)
                .redirectOutput(data.resolve("application.log").toFile());
        var application = new Application(data, port, command.start());
        application.awaitHealth();
        return application;
    }

    private void awaitHealth() throws InterruptedException {
        var end = Instant.now().plus(LONGEST_START);
        try (var http = HttpClient.newHttpClient()) {
            while (!isHealthy(http)) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    throw new IllegalStateException(
                            "The application did not start; see " + data.resolve("application.log"));
                }
                Thread.sleep(200);
            }
        }
    }

    private boolean isHealthy(HttpClient http) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(address("/actuator/health")).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public int port() {
        return port;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** The database process that belongs to it. */
    public ProcessHandle database() throws IOException {
        return ProcessHandle.of(Long.parseLong(
                        Files.readString(data.resolve("db/server.pid")).strip()))
                .orElseThrow();
    }

    /** A connection past the application. */
    public Connection connect() throws IOException, SQLException {
        var databasePort = Arrays.stream(database().info().arguments().orElseThrow())
                .filter(each -> each.startsWith("--port="))
                .findFirst()
                .orElseThrow();
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:%s/thinkuknow?sslMode=DISABLED&connectionTimeZone=UTC"
                        .formatted(databasePort.substring("--port=".length())),
                "root",
                "");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Scratch.emptyButLogs(data);
    }
}
