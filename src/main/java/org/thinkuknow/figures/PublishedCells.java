package org.thinkuknow.figures;

import org.thinkuknow.figures.Shown.Number;
import org.thinkuknow.figures.Shown.Sign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

/**
 * The cells of tables that are published together, and how one is the sum of others. Rounding each by itself does not always keep a
 * small one hidden: seven days of one report each stand beside a week of "5". So after the rules for each cell, it is worked out as
 * a reader could what each hidden cell may be, and where that is too little, a number beside it is hidden too (law of figures, rules
 * 4 and 6).
 */
public final class PublishedCells {

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Shown> shown = new ArrayList<>();
    private final BitSet mayBeHidden = new BitSet();
    private final BitSet maybeLarge = new BitSet();
    private final BitSet maybeNone = new BitSet();
    private final BitSet unshown = new BitSet();
    private final List<CellBounds.Sum> sums = new ArrayList<>();
    private final Set<Integer> totals = new HashSet<>();

    /** A number, shown as the rules for each by itself say. */
    public void add(String cell, long exact) {
        mayBeHidden.set(put(cell, SmallNumbers.count(exact)));
    }

    /**
     * A cell that stands elsewhere already, as it stands there.
     *
     * @param isSum whether it was the sum of others there; a reader knows that such a one can be hidden for others' sake
     */
    public void known(String cell, Shown as, long exact, boolean isSum) {
        var place = put(cell, as);
        maybeLarge.set(place, isSum || exact >= SmallNumbers.FEWEST);
        maybeNone.set(place, exact == 0);
    }

    /** A number that is part of others and stands nowhere, such as the days of a week that lie in a month. */
    public void unshown(String cell) {
        unshown.set(put(cell, Sign.NOT_AVAILABLE));
    }

    /** Whether a cell was named. */
    public boolean has(String cell) {
        return places.containsKey(cell);
    }

    private int put(String cell, Shown as) {
        if (places.putIfAbsent(cell, shown.size()) != null) {
            throw new IllegalArgumentException("One cell twice");
        }
        shown.add(as);
        return shown.size() - 1;
    }

    /**
     * One cell is the sum of others.
     *
     * @throws NullPointerException if a cell is not there
     */
    public void sum(String total, Collection<String> parts) {
        var sum = new CellBounds.Sum(
                place(total), parts.stream().mapToInt(this::place).toArray());
        if (mayBeHidden.get(sum.total())) {
            maybeLarge.set(sum.total());
            totals.add(sum.total());
        }
        sums.add(sum);
    }

    private int place(String cell) {
        return Objects.requireNonNull(places.get(cell));
    }

    /** Every cell as it may be published; those that stand nowhere are left out. */
    public Map<String, Shown> publish() {
        var reader = new CellBounds(sums, shown.size());
        while (true) {
            reader.work(shown, maybeLarge, maybeNone, unshown);
            var next = reader.tooClear(shown, unshown)
                    .mapToObj(this::beside)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (next.isEmpty()) {
                return published();
            }
            maybeLarge.set(next.get());
            maybeNone.set(next.get(), number(next.get()) == 0);
            shown.set(next.get(), Sign.CONFIDENTIAL);
        }
    }

    private Map<String, Shown> published() {
        var all = new HashMap<String, Shown>();
        places.forEach((cell, place) -> {
            if (!unshown.get(place)) {
                all.put(cell, shown.get(place));
            }
        });
        return Map.copyOf(all);
    }

    /**
     * The number to hide next for a cell that is too clear: a total before others, and of several the smallest, which says least to
     * readers; a zero, if nothing else is left that tells. It is looked for among the sums that the cell is in, then among the sums of
     * what is in those, and so on.
     */
    private Optional<Integer> beside(int cell) {
        var reached = new BitSet();
        reached.set(cell);
        var known = 0;
        while (known < reached.cardinality()) {
            known = reached.cardinality();
            var near = sums.stream()
                    .filter(sum -> sum.cells().anyMatch(reached::get))
                    .flatMapToInt(CellBounds.Sum::cells)
                    .toArray();
            var open = Arrays.stream(near)
                    .filter(this::isOpen)
                    .boxed()
                    .min(Comparator.comparingInt((Integer place) -> number(place) == 0 ? 1 : 0)
                            .thenComparingInt(place -> totals.contains(place) ? 0 : 1)
                            .thenComparingLong(this::number));
            if (open.isPresent()) {
                return open;
            }
            Arrays.stream(near).forEach(reached::set);
        }
        return Optional.empty();
    }

    private boolean isOpen(int place) {
        return mayBeHidden.get(place) && shown.get(place) instanceof Number;
    }

    private long number(int place) {
        return shown.get(place) instanceof Number(var value) ? value : 0;
    }
}
