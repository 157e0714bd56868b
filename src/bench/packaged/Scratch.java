package packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The directory in which a measurement keeps its database; it holds some hundred megabytes and goes in the end. */
public final class Scratch {

    private Scratch() {}

    /** Makes sure that it is there and holds nothing. */
    public static void empty(Path directory) throws IOException {
        Files.createDirectories(directory);
        delete(directory, false);
    }

    /** Deletes all but the logs, in which one looks for what went wrong. */
    public static void emptyButLogs(Path directory) throws IOException {
        delete(directory, true);
    }

    private static void delete(Path directory, boolean butLogs) throws IOException {
        try (var files = Files.walk(directory)) {
            files.filter(each -> !each.equals(directory))
                    .sorted(Comparator.reverseOrder())
                    .filter(each -> !(butLogs
                            && directory.equals(each.getParent())
                            && each.toString().endsWith(".log")))
                    .forEach(Scratch::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
