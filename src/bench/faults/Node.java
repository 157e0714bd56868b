package faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A node of the application that {@code ./run} has built, on this computer only, that can be killed and started again. */
final class Node implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Path QUICK_START = Path.of("target/app.aot");

    private final Path data;
    private final int port = Server.freePort();
    private final HashMap<String, String> settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    /** @param settings of the environment; without DB_URL it has a database of its own below {@code data} */
    Node(Path data, Map<String, String> settings) throws IOException {
        this.data = Files.createDirectories(data);
        this.settings = new HashMap<>(Map.of(
                "DATA_DIR",
                data.toString(),
                "SPRING_PROFILES_ACTIVE",
                "demo",
                "CONTENT_DIR",
                "",
                "REPORTS_PER_MINUTE",
                "10000000",
                "THINKUKNOW_READER_ENABLED",
                "false",
                "THINKUKNOW_SCHOOLS_SHIPPED",
                "false",
                "THINKUKNOW_DEMO_DESK",
                "false",
                "THINKUKNOW_FIGURES_DEMO_YEAR",
                "false",
                "ON_CALL_ADDRESS",
                "on-call@centre.example"));
        this.settings.putAll(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Starts it and does not wait. */
    void launch() throws IOException {
        process = program("--server.port=" + port);
    }

    /** Starts it, or starts it again, and waits until it serves. */
    void start() throws IOException, InterruptedException {
        launch();
        await();
    }

    /** Runs a command of the application with the same settings; its exit status. */
    int command(String word) throws IOException, InterruptedException {
        return program(word).waitFor();
    }

    private Process program(String word) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        if (Files.exists(QUICK_START)) {
            command.addAll(List.of("-XX:AOTCache=" + QUICK_START, "-Xlog:disable"));
        }
        command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-jar", "target/app/thinkuknow.jar", word));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /** Starts it again if it has ended by itself, as whatever looks after services does; whether it had. */
    boolean startedAgain() throws IOException {
        if (process.isAlive()) {
            return false;
        }
        launch();
        return true;
    }

    private Path log() {
        return data.resolve("application.log");
    }

    /** Waits until it serves. */
    void await() throws InterruptedException {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (!serves()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The application did not start; see " + log());
            }
            Thread.sleep(50);
        }
    }

    private boolean serves() throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(address("/actuator/health")).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Ends it as {@code kill -9} does, and waits for its end. */
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }
}
