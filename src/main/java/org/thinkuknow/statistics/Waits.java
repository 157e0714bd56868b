package org.thinkuknow.statistics;

import org.thinkuknow.figures.Shown;
import org.thinkuknow.figures.SmallNumbers;
import org.thinkuknow.figures.Waited;

import java.util.Map;
import java.util.TreeMap;

/**
 * How long something took, of many: how many, how many of them in time, and the times in their order. Both numbers are exact: what
 * may be read of them is worked out with those of other periods ({@link Counted}).
 *
 * @param minutes how many took at most so many minutes and longer than the step before
 */
record Waits(long among, long inTime, TreeMap<Integer, Long> minutes) {

    private static final double MIDDLE = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    /** @param sums how many of each level and each time, as they are counted */
    static Waits of(String level, Map<String, Long> sums) {
        var minutes = new TreeMap<Integer, Long>();
        var inTime = 0L;
        for (var sum : sums.entrySet()) {
            var parts = sum.getKey().split("\\" + Cut.BETWEEN);
            if (parts[0].equals(level)) {
                var waited = Waited.read(parts[1]);
                minutes.merge(waited.minutes(), sum.getValue(), Long::sum);
                inTime += waited.inTime() ? sum.getValue() : 0;
            }
        }
        return new Waits(minutes.values().stream().mapToLong(Long::longValue).sum(), inTime, minutes);
    }

    Shown middle() {
        return at(MIDDLE);
    }

    Shown nineOfTen() {
        return at(NINE_OF_TEN);
    }

    /** Within which time that part of all was done; the time itself is not kept more closely. */
    private Shown at(double part) {
        var place = (long) Math.ceil(among * part);
        var so = 0L;
        for (var step : minutes.entrySet()) {
            so += step.getValue();
            if (so >= place) {
                return SmallNumbers.ordered(step.getKey(), among) instanceof Shown.Number(var within)
                        ? new Shown.Words(Waited.words(within))
                        : Shown.Sign.NOT_AVAILABLE;
            }
        }
        return Shown.Sign.NOT_AVAILABLE;
    }
}
