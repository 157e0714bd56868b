package org.thinkuknow.survival;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The example of docker/haproxy.cfg in front of two nodes, on a port of its own. */
final class Haproxy implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/haproxy");

    private final int port = freePort();
    private final Path log;
    private final Map<String, String> settings;
    private final String listening;
    private Process process;

    /** It does not run yet. */
    Haproxy(Path directory) throws IOException {
        this(directory, Map.of());
    }

    /** One with settings of its own. */
    Haproxy(Path directory, Map<String, String> settings) throws IOException {
        this(directory, settings, "");
    }

    /**
     * One that listens in a way of its own.
     *
     * @param listening the words after its address, with a space at their beginning
     */
    Haproxy(Path directory, Map<String, String> settings, String listening) throws IOException {
        this.log = directory.resolve("haproxy.log");
        this.settings = settings;
        this.listening = listening;
    }

    /** Whether there is one on this machine. */
    static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The address of the site. */
    String site() {
        return "http://localhost:" + port;
    }

    /** The port of the site. */
    int port() {
        return port;
    }

    /** Whether the file is right. */
    boolean isRight() throws IOException, InterruptedException {
        return run("-c", 1, 2).waitFor() == 0;
    }

    /**
     * Begins to serve.
     *
     * @param a the port of the one node on this machine
     * @param b that of the other
     */
    void start(int a, int b) throws IOException {
        process = run("-db", a, b);
    }

    /** The same, with settings that are read after those of the example. */
    void start(int a, int b, Path more) throws IOException {
        process = run("-db", a, b, "-f", more.toString());
    }

    private Process run(String how, int a, int b, String... more) throws IOException {
        var command = new ProcessBuilder(PROGRAM.toString(), "-f", "docker/haproxy.cfg", how);
        command.command().addAll(List.of(more));
        command.environment()
                .putAll(Map.of(
                        "SITE",
                        "127.0.0.1:" + port + listening,
                        "NODE_A",
                        "127.0.0.1:" + a,
                        "NODE_B",
                        "127.0.0.1:" + b,
                        "SESSION_COOKIE",
                        "JSESSIONID",
                        "AWAY_PAGE",
                        "docker/away.html"));
        command.environment().putAll(settings);
        return command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            process.waitFor();
        }
    }
}
