package org.thinkuknow.support;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The packaged application as {@code ./run} starts it: unpacked, with a cache of its classes. Both are made once for each build, by
 * whichever test is the first to need them, and save more than half of the work of each start after it.
 */
final class PackagedApplication {

    /** Quick to start; these processes do not live for long. */
    static final List<String> VIRTUAL_MACHINE = List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Path BUILT = Path.of("target", "thinkuknow.jar");
    private static final Path PLACE = Path.of("target", "packaged");
    /** Tests run in two processes, and the second waits for what the first makes. */
    private static final Path TURN = Path.of("target", "packaged.lock");

    private static final Path CACHE = PLACE.resolve("classes.aot");
    private static final List<String> JAR =
            List.of("-jar", PLACE.resolve("thinkuknow.jar").toString());

    private PackagedApplication() {}

    /** What follows {@code java} to start it. */
    static synchronized List<String> program() throws IOException {
        try (var turn = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var mine = turn.lock()) {
            if (!Files.exists(CACHE)
                    || Files.getLastModifiedTime(CACHE).compareTo(Files.getLastModifiedTime(BUILT)) < 0) {
                unpack();
                makeCache();
            }
        }
        return ApplicationProcess.join(List.of("-XX:AOTCache=" + CACHE), JAR);
    }

    private static void unpack() throws IOException {
        FileSystemUtils.deleteRecursively(PLACE);
        var unpacking = new ProcessBuilder(
                        ApplicationProcess.java(),
                        "-Djarmode=tools",
                        "-jar",
                        BUILT.toString(),
                        "extract",
                        "--destination",
                        PLACE.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (unpacking.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("%s cannot be unpacked: build it first".formatted(BUILT));
        }
    }

    /** The cache is written when a process that was asked for one ends. */
    private static void makeCache() throws IOException {
        var data = Files.createTempDirectory("thinkuknow-first-start");
        try (var first =
                ApplicationProcess.first(data, ApplicationProcess.join(List.of("-XX:AOTCacheOutput=" + CACHE), JAR))) {
            first.start();
        } catch (Exception e) {
            throw new IllegalStateException("The packaged application does not start and stop", e);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        if (!Files.exists(CACHE)) { // or the next start would unpack again below the nodes that run
            throw new IllegalStateException("No cache of classes was written; see target/logs/processes.log");
        }
    }
}
