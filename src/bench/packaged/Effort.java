package packaged;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How much processor time was used by a moment, in seconds.
 *
 * @param at          when, in nanoseconds
 * @param application by the application
 * @param database    by MariaDB
 * @param here        by the measurement itself
 * @param all         by everything on the machine
 */
public record Effort(long at, double application, double database, double here, double all) {

    private static final double TICKS_PER_SECOND = 100;
    private static final int IDLE = 4;
    private static final int WAITING_FOR_DISK = 5;
    private static final int LAST_COUNTED = 8;

    public static Effort now(ProcessHandle application, ProcessHandle database) throws IOException {
        return new Effort(
                System.nanoTime(),
                seconds(application),
                seconds(database),
                seconds(ProcessHandle.current()),
                everything());
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    private static double everything() throws IOException {
        var counters = Path.of("/proc/stat");
        if (!Files.exists(counters)) {
            return Double.NaN;
        }
        var ticks = Files.readAllLines(counters).getFirst().split("\\s+");
        var sum = 0L;
        for (var place = 1; place <= LAST_COUNTED; place++) {
            sum += place == IDLE || place == WAITING_FOR_DISK ? 0 : Long.parseLong(ticks[place]);
        }
        return sum / TICKS_PER_SECOND;
    }

    /** The processors that were busy on average since an earlier moment. */
    public Effort since(Effort earlier) {
        var seconds = (at - earlier.at) / 1e9;
        return new Effort(
                at - earlier.at,
                (application - earlier.application) / seconds,
                (database - earlier.database) / seconds,
                (here - earlier.here) / seconds,
                (all - earlier.all) / seconds);
    }

    public double others() {
        return Math.max(0, all - application - database - here);
    }

    /** How many processors there are. */
    public static int processors() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getAvailableProcessors();
    }
}
