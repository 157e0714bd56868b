package packaged;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;

/** How fast the disk below a directory makes sure of what was written. */
public final class Disk {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(2);
    private static final int BYTES = 512;

    private Disk() {}

    /** How long one small write takes to be safe, over two seconds of one after the other. */
    public static Durations syncs(Path directory) throws IOException {
        var file = directory.resolve("syncs");
        var times = new ArrayList<Duration>();
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var end = System.nanoTime() + LONG_ENOUGH.toNanos();
            while (System.nanoTime() < end) {
                var began = System.nanoTime();
                channel.write(ByteBuffer.allocate(BYTES));
                channel.force(false);
                times.add(Duration.ofNanos(System.nanoTime() - began));
            }
        }
        Files.delete(file);
        return Durations.of(times);
    }
}
