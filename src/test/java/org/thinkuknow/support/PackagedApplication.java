package org.thinkuknow.support;

import org.springframework.util.FileSystemUtils;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import static java.util.Objects.requireNonNull;

/**
 * The packaged application as {@code ./run} starts it, with a cache of its classes. That is made once for each build, by whichever test is
 * the first to need it, and saves a third of the work of each start after it.
 */
final class PackagedApplication {

    /** As {@code ./run} starts it, and quicker to start: these processes do not live for long. */
    static final List<String> VIRTUAL_MACHINE = Stream.concat(
                    asRunDoes(), Stream.of("-Xmx1g", "-XX:MetaspaceSize=256m", "-XX:TieredStopAtLevel=1"))
            .toList();

    private static final Path PLACE = Path.of("target", "packaged");
    /** Tests run in two processes, and the second waits for what the first makes. */
    private static final Path TURN = Path.of("target", "packaged.lock");

    private static final Path CACHE = PLACE.resolve("classes.aot");
    private static final Path JAR = PLACE.resolve("thinkuknow.jar");
    /** Behind the packaged classes: a cache of classes serves whatever begins with the path that it was made for. */
    private static final Path CLOCK = PLACE.resolve("moved-clock.jar");

    private PackagedApplication() {}

    /** A flag that this Java refuses would leave a newcomer with nothing but its message. */
    private static Stream<String> asRunDoes() {
        try (var lines = Files.lines(Path.of("run"))) {
            var flags =
                    lines.filter(line -> line.startsWith("small='")).findFirst().orElseThrow();
            return Stream.of(
                    flags.substring("small='".length(), flags.lastIndexOf('\'')).split(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows {@code java} to start it. */
    static List<String> program() throws IOException {
        prepare();
        return List.of("-XX:AOTCache=" + CACHE, "-jar", JAR.toString());
    }

    /** What follows {@code java} to start it with {@link MovedClock}: the same classes, and that one. */
    static List<String> programWithMovedClock(Path offset) throws IOException {
        prepare();
        return List.of(
                "-XX:AOTCache=" + CACHE,
                "-cp",
                JAR + File.pathSeparator + CLOCK,
                "-D" + MovedClock.OFFSET + "=" + offset.toAbsolutePath(),
                MovedClock.class.getName());
    }

    private static synchronized void prepare() throws IOException {
        try (var turn = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var mine = turn.lock()) {
            if (!Files.exists(CACHE) || Files.getLastModifiedTime(CACHE).compareTo(built()) < 0) {
                packClock();
                makeCache();
            }
        }
    }

    /** When the file came there: what it says itself is the same for every build. */
    private static FileTime built() throws IOException {
        return (FileTime) Files.getAttribute(JAR, "unix:ctime");
    }

    private static void packClock() throws IOException {
        var name = MovedClock.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(CLOCK));
                var clock = requireNonNull(MovedClock.class.getClassLoader().getResourceAsStream(name))) {
            jar.putNextEntry(new ZipEntry(name));
            clock.transferTo(jar);
        }
    }

    /** The cache is written when a process that was asked for one ends. */
    private static void makeCache() throws IOException {
        var data = Files.createTempDirectory("thinkuknow-first-start");
        try (var first = ApplicationProcess.first(
                data, List.of("-XX:-AOTClassLinking", "-XX:AOTCacheOutput=" + CACHE, "-jar", JAR.toString()))) {
            first.start();
        } catch (Exception e) {
            throw new IllegalStateException("The packaged application does not start and stop", e);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        if (Files.notExists(CACHE)
                || Files.size(CACHE) == 0) { // or the next start would unpack again below the nodes that run
            throw new IllegalStateException("No cache of classes was written; see target/logs/processes.log");
        }
    }
}
