package packaged;

import java.io.IOException;
import java.nio.file.Path;

/** What a Java process keeps in memory. */
public final class Heap {

    private Heap() {}

    /** The bytes of all objects that are still in use: everything else is collected first. */
    public static long bytes(ProcessHandle process) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var counting = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (var lines = counting.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .map(line -> line.strip().split("\\s+")[2])
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The memory could not be counted"));
        }
    }
}
