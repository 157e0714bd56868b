package packaged;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;

/** Many durations, and what a given part of them stays below. */
public record Durations(long[] sortedNanos) {

    public static Durations of(Collection<Duration> all) {
        return new Durations(all.stream().mapToLong(Duration::toNanos).sorted().toArray());
    }

    /** @param percent 50 for the middle one, 100 for the longest */
    public double millis(double percent) {
        if (sortedNanos.length == 0) {
            return Double.NaN;
        }
        var place = (int) Math.ceil(percent / 100 * sortedNanos.length) - 1;
        return sortedNanos[Math.clamp(place, 0, sortedNanos.length - 1)] / 1e6;
    }

    public int count() {
        return sortedNanos.length;
    }

    /** How many per second, if they ran one after the other. */
    public double perSecond() {
        return sortedNanos.length * 1e9 / Arrays.stream(sortedNanos).sum();
    }
}
