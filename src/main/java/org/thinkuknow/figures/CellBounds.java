package org.thinkuknow.figures;

import org.thinkuknow.figures.Shown.Number;
import org.thinkuknow.figures.Shown.Sign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What each of some cells may be, as a reader works it out of all sums together. */
final class CellBounds {

    /** As many numbers a hidden one may be at least, as far as anybody can work out. */
    private static final int LEAST_POSSIBLE = 3;

    /** What rounding to five hides. */
    private static final int ROUNDED = 2;

    private static final long UNKNOWN = 1_000_000_000_000L;

    private final List<Sum> sums;
    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final long[] least;
    private final long[] most;

    /** One cell is the sum of others. */
    record Sum(int total, int... parts) {

        IntStream cells() {
            return IntStream.concat(IntStream.of(total), Arrays.stream(parts));
        }
    }

    CellBounds(List<Sum> sums, int cells) {
        this.sums = sums;
        this.least = new long[cells];
        this.most = new long[cells];
        IntStream.range(0, cells).forEach(cell -> sumsOf.add(new ArrayList<>()));
        IntStream.range(0, sums.size())
                .forEach(sum ->
                        sums.get(sum).cells().forEach(cell -> sumsOf.get(cell).add(sum)));
    }

    /** Works it out anew, until no sum says anything more. */
    void work(List<Shown> shown, BitSet maybeLarge, BitSet maybeNone, BitSet unshown) {
        IntStream.range(0, least.length)
                .forEach(cell ->
                        begin(cell, shown.get(cell), maybeLarge.get(cell), maybeNone.get(cell), unshown.get(cell)));
        var waiting = new ArrayDeque<Integer>();
        var waits = new BitSet();
        IntStream.range(0, sums.size()).forEach(sum -> {
            waiting.add(sum);
            waits.set(sum);
        });
        while (!waiting.isEmpty()) {
            int sum = waiting.remove();
            waits.clear(sum);
            narrow(
                    sums.get(sum),
                    cell -> sumsOf.get(cell).forEach(other -> {
                        if (!waits.get(other)) {
                            waits.set(other);
                            waiting.add(other);
                        }
                    }));
        }
    }

    private void begin(int cell, Shown shown, boolean maybeLarge, boolean maybeNone, boolean unshown) {
        if (unshown) {
            least[cell] = 0;
            most[cell] = UNKNOWN;
        } else if (shown instanceof Number(var value)) {
            least[cell] = value == 0 ? 0 : Math.max(SmallNumbers.FEWEST, value - ROUNDED);
            most[cell] = value == 0 ? 0 : value + ROUNDED;
        } else {
            least[cell] = maybeNone ? 0 : 1;
            most[cell] = maybeLarge ? UNKNOWN : SmallNumbers.FEWEST - 1;
        }
    }

    private interface Changed {
        void cell(int cell);
    }

    private void narrow(Sum sum, Changed changed) {
        var from = Arrays.stream(sum.parts).mapToLong(part -> least[part]).sum();
        var to = Arrays.stream(sum.parts).mapToLong(part -> most[part]).sum();
        within(sum.total, from, to, changed);
        for (var part : sum.parts) {
            within(part, least[sum.total] - (to - most[part]), most[sum.total] - (from - least[part]), changed);
        }
    }

    private void within(int cell, long from, long to, Changed changed) {
        var low = Math.max(least[cell], from);
        var high = Math.min(most[cell], to);
        if (low <= high && (low != least[cell] || high != most[cell])) {
            least[cell] = low;
            most[cell] = high;
            changed.cell(cell);
        }
    }

    /** The small numbers that may be too few, whether they are hidden or stand nowhere. */
    IntStream tooClear(List<Shown> shown, BitSet unshown) {
        return IntStream.range(0, least.length)
                .filter(cell -> unshown.get(cell) || shown.get(cell) == Sign.CONFIDENTIAL)
                .filter(cell -> least[cell] > 0 && least[cell] < SmallNumbers.FEWEST)
                .filter(cell -> most[cell] - least[cell] + 1 < LEAST_POSSIBLE);
    }
}
