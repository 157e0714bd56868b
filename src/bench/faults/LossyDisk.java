package faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A folder below LazyFS, a file system that forgets on demand whatever was written and not made sure of (github.com/dsrhaslab/lazyfs). */
final class LossyDisk implements AutoCloseable {

    private static final String SETTINGS = """
        [faults]
        fifo_path="%1$s/ask"
        fifo_path_completed="%1$s/done"
        [cache]
        apply_eviction=false
        [cache.simple]
        custom_size="1.5GB"
        blocks_per_page=1
        [filesystem]
        log_all_operations=false
        logfile="%1$s/lazyfs.log"
        """;
    private static final int LONGEST_SECONDS = 60;

    private final Path root;
    private final String program;
    private Process process;
    private Process done;

    /** It is not mounted yet: what is laid out {@link #below} beforehand is safe. */
    LossyDisk(Path root, String program) throws IOException, InterruptedException {
        this.root = root;
        this.program = program;
        Files.createDirectories(place());
        Files.createDirectories(below());
        Files.writeString(root.resolve("settings.toml"), SETTINGS.formatted(root));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** From now on what is written in it may be lost. */
    void mount() throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        program,
                        place().toString(),
                        "--config-path",
                        root.resolve("settings.toml").toString(),
                        "-o",
                        "modules=subdir",
                        "-o",
                        "subdir=" + below(),
                        "-f")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        root.resolve("disk.log").toFile()))
                .start();
        var store = Files.getFileStore(root);
        for (var tries = 0; Files.getFileStore(place()).equals(store); tries++) {
            if (tries > LONGEST_SECONDS * 10 || !process.isAlive()) {
                throw new IllegalStateException("The file system did not start; see " + root.resolve("disk.log"));
            }
            Thread.sleep(100);
        }
        // it does nothing that is asked of it before somebody listens to what it says
        done = new ProcessBuilder("cat", root.resolve("done").toString()).start();
    }

    /** Where the file system keeps what it was made to keep. */
    Path below() {
        return root.resolve("below");
    }

    /** What lies in here is forgotten unless it was made sure of. */
    Path place() {
        return root.resolve("disk");
    }

    /** Forgets what was not made sure of, and comes back as after a start of the machine. Nothing may have a file open. */
    void losePower() throws IOException, InterruptedException {
        Files.writeString(root.resolve("ask"), "lazyfs::clear-cache\n");
        if (!"finished::clear-cache".equals(done.inputReader().readLine())) {
            throw new IllegalStateException("The file system did not forget; see " + root.resolve("disk.log"));
        }
        unmount();
        mount();
    }

    private void unmount() throws IOException, InterruptedException {
        if (new ProcessBuilder("umount", place().toString()).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("The file system is still in use");
        }
        process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        done.destroy();
        Files.deleteIfExists(root.resolve("ask"));
        Files.deleteIfExists(root.resolve("done"));
    }

    private void stop() {
        if (process != null) {
            process.destroy();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        unmount();
    }
}
