package org.thinkuknow.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One of the database's programs, with the option file by which it signs in: no password stands on a command line. */
final class ClientProgram implements AutoCloseable {

    private static final int MOST_SAID = 10_000;

    /** Each waits for the program: on a small machine the common threads would be used up. */
    private static final Executor OWN_THREAD =
            task -> Thread.ofPlatform().daemon().name("client-program").start(task);

    private final Path program;
    private final boolean mariaDb;
    private final Path options;

    private ClientProgram(Path program, boolean mariaDb, Path options) {
        this.program = program;
        this.mariaDb = mariaDb;
        this.options = options;
    }

    /** Writes the option file, for this user's eyes alone. It goes with {@link #close()}, and with this process. */
    static ClientProgram of(Path program, ServerAccount account) throws IOException {
        var mariaDb = versionOf(program).contains("MariaDB");
        var options = Files.createTempFile(
                "thinkuknow-",
                ".cnf",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        options.toFile().deleteOnExit();
        Files.write(options, account.options(mariaDb), StandardCharsets.UTF_8);
        return new ClientProgram(program, mariaDb, options);
    }

    private static String versionOf(Path program) throws IOException {
        var asked = new ProcessBuilder(program.toString(), "--version")
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readNBytes(MOST_SAID), StandardCharsets.UTF_8);
    }

    boolean isMariaDb() {
        return mariaDb;
    }

    /**
     * Runs it to its end.
     *
     * @param said makes of what the program says about a failure what the operator may read
     * @throws ClientFailed if it did not end well
     */
    void run(List<String> words, InputStream from, OutputStream into, UnaryOperator<String> said) throws IOException {
        var process = new ProcessBuilder(
                        Stream.concat(Stream.of(program.toString(), "--defaults-file=" + options), words.stream())
                                .toList())
                .start();
        try {
            var errors = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()), OWN_THREAD);
            var output = CompletableFuture.runAsync(() -> copy(process, from), OWN_THREAD);
            process.getInputStream().transferTo(into);
            await(output);
            if (waitFor(process) != 0) {
                throw new ClientFailed("%s failed: %s"
                        .formatted(
                                program.getFileName(), said.apply(errors.join()).strip()));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static String read(InputStream stream) {
        try (stream) {
            var said = new String(stream.readNBytes(MOST_SAID), StandardCharsets.UTF_8);
            stream.transferTo(OutputStream.nullOutputStream());
            return said;
        } catch (IOException e) {
            return "";
        }
    }

    private static void copy(Process process, InputStream from) {
        var buffer = new byte[1 << 16];
        try (var into = process.getOutputStream()) {
            var read = next(process, from, buffer);
            while (read >= 0 && write(into, buffer, read)) {
                read = next(process, from, buffer);
            }
        } catch (IOException theProgramIsGone) {
            // its exit status says why
        }
    }

    /** What cannot be read to its end must not look like its end. */
    private static int next(Process process, InputStream from, byte[] buffer) {
        try {
            return from.read(buffer);
        } catch (IOException e) {
            process.destroyForcibly();
            throw new UncheckedIOException(e);
        }
    }

    private static boolean write(OutputStream into, byte[] buffer, int length) {
        try {
            into.write(buffer, 0, length);
            return true;
        } catch (IOException theProgramIsGone) {
            return false;
        }
    }

    private static void await(CompletableFuture<Void> copied) throws IOException {
        try {
            copied.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unread) {
                throw unread.getCause();
            }
            throw e;
        }
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while a program of the database was running", e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(options);
    }
}
