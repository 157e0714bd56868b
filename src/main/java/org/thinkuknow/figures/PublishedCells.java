package org.thinkuknow.figures;

import org.thinkuknow.figures.Shown.Number;
import org.thinkuknow.figures.Shown.Sign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cells of tables that are published together, and how one is the sum of others. Rounding each by itself does not always keep a
 * small one hidden: seven days of one report each stand beside a week of "5". So after the rules for each cell, it is worked out as
 * a reader could what each hidden cell may be, and where that is too little, the sum is hidden too (law of figures, rules 4 and 6).
 */
public final class PublishedCells {

    /** As many numbers a hidden one may be at least, as far as anybody can work out. */
    private static final int LEAST_POSSIBLE = 3;

    private static final long UNKNOWN = 1_000_000_000_000L;

    private final Map<String, Shown> shown = new LinkedHashMap<>();
    private final Map<String, Boolean> mayBeHidden = new HashMap<>();
    private final Set<String> maybeLarge = new HashSet<>();
    private final List<Sum> sums = new ArrayList<>();

    /** A total lies between the sum of its parts and that sum with what may be in it only in part. */
    private record Sum(String total, List<String> parts, List<String> inPart) {}

    /** What a number may be, as far as a reader knows. */
    private record Bounds(long least, long most) {

        static Bounds of(Shown shown, boolean maybeLarge) {
            if (shown instanceof Number(var value)) {
                return value == 0 ? new Bounds(0, 0) : new Bounds(Math.max(SmallNumbers.FEWEST, value - 2), value + 2);
            }
            return new Bounds(1, maybeLarge ? UNKNOWN : SmallNumbers.FEWEST - 1);
        }

        Bounds within(long from, long to) {
            return new Bounds(Math.max(least, from), Math.min(most, to));
        }
    }

    /** A number, shown as the rules for each by itself say. */
    public void add(String cell, long exact) {
        shown.put(cell, SmallNumbers.count(exact));
        mayBeHidden.put(cell, true);
    }

    /**
     * A cell that stands elsewhere already, as it stands there.
     *
     * @param isSum whether it was the sum of others there, and so may have been hidden although it is large
     */
    public void known(String cell, Shown as, boolean isSum) {
        shown.put(cell, as);
        mayBeHidden.put(cell, false);
        if (isSum) {
            maybeLarge.add(cell);
        }
    }

    /** One cell is the sum of others. */
    public void sum(String total, Collection<String> parts) {
        sum(total, parts, List.of());
    }

    /**
     * One cell is the sum of others and of some part of more.
     *
     * @throws NullPointerException if a cell is not there
     */
    public void sum(String total, Collection<String> parts, Collection<String> inPart) {
        maybeLarge.add(total);
        sums.add(new Sum(total, List.copyOf(parts), List.copyOf(inPart)));
        sums.getLast().parts().forEach(part -> Objects.requireNonNull(shown.get(part)));
        sums.getLast().inPart().forEach(part -> Objects.requireNonNull(shown.get(part)));
    }

    /** Every cell as it may be published. */
    public Map<String, Shown> publish() {
        while (true) {
            var worst = tooClear();
            if (worst.isEmpty()) {
                return Map.copyOf(shown);
            }
            shown.put(worst.get(), Sign.CONFIDENTIAL);
        }
    }

    /** The total to hide next, if a hidden cell can be worked out too closely; the smallest, which says least to readers. */
    private Optional<String> tooClear() {
        var bounds = worked();
        return sums.stream()
                .filter(sum -> isOpen(sum.total()))
                .filter(sum -> Stream.concat(sum.parts().stream(), sum.inPart().stream())
                        .anyMatch(part -> isTooClear(part, bounds)))
                .map(Sum::total)
                .min(Comparator.comparingLong(this::number));
    }

    private boolean isOpen(String total) {
        return Boolean.TRUE.equals(mayBeHidden.get(total)) && number(total) > 0;
    }

    private long number(String cell) {
        return shown.get(cell) instanceof Number(var value) ? value : 0;
    }

    private boolean isTooClear(String cell, Map<String, Bounds> bounds) {
        var worked = Objects.requireNonNull(bounds.get(cell));
        return shown.get(cell) == Sign.CONFIDENTIAL && worked.most() - worked.least() + 1 < LEAST_POSSIBLE;
    }

    /** What a reader can work out of all sums together. */
    private Map<String, Bounds> worked() {
        var bounds = new HashMap<String, Bounds>();
        shown.forEach((cell, as) -> bounds.put(cell, Bounds.of(as, maybeLarge.contains(cell))));
        var changed = true;
        while (changed) {
            changed = false;
            for (var sum : sums) {
                changed |= narrow(sum, bounds);
            }
        }
        return bounds;
    }

    private static boolean narrow(Sum sum, Map<String, Bounds> bounds) {
        var least = total(sum.parts(), bounds, true);
        var most = total(sum.parts(), bounds, false) + total(sum.inPart(), bounds, false);
        var changed = put(sum.total(), least, most, bounds);
        var total = Objects.requireNonNull(bounds.get(sum.total()));
        for (var part : sum.parts()) {
            var own = Objects.requireNonNull(bounds.get(part));
            changed |= put(part, total.least() - (most - own.most()), total.most() - (least - own.least()), bounds);
        }
        return changed;
    }

    private static boolean put(String cell, long from, long to, Map<String, Bounds> bounds) {
        var before = Objects.requireNonNull(bounds.get(cell));
        var after = before.within(from, to);
        return !after.equals(before) && after.least() <= after.most() && bounds.put(cell, after) != null;
    }

    private static long total(List<String> cells, Map<String, Bounds> bounds, boolean least) {
        return cells.stream()
                .map(cell -> Objects.requireNonNull(bounds.get(cell)))
                .mapToLong(each -> least ? each.least() : each.most())
                .sum();
    }
}
