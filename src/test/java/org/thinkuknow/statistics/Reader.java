package org.thinkuknow.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who has every published table and wants to know a number that is hidden. They know the rules, and how weeks, months and
 * quarters are made of each other, and all reports of each table's rows. A hidden number is 1 to 4 to them unless it is hidden for
 * others' sake, which they may have heard: a sum, a larger one, or none.
 */
final class Reader {

    private static final long ANYTHING = 1_000_000_000L;

    private final Map<String, String> read = new TreeMap<>();
    private final Map<String, long[]> known = new TreeMap<>();
    private final List<Sum> sums = new ArrayList<>();

    private record Sum(String total, List<String> parts) {}

    /** Reads a cell; wherever it stands, it says the same. */
    void reads(String cell, String text, boolean isSum, long exact) {
        assertThat(text).as(cell).isEqualTo(read.getOrDefault(cell, text));
        read.put(cell, text);
        known.put(
                cell,
                switch (text) {
                    case "[c]" -> new long[] {exact == 0 ? 0 : 1, isSum || exact > 4 ? ANYTHING : 4};
                    case "[z]", "[x]" -> new long[] {0, ANYTHING};
                    default -> {
                        var number = Long.parseLong(text);
                        yield number == 0
                                ? new long[] {0, 0}
                                : number % 5 == 0
                                        ? new long[] {Math.max(5, number - 2), number + 2}
                                        : new long[] {number, number};
                    }
                });
    }

    boolean hasRead(String cell) {
        return known.containsKey(cell);
    }

    /** Thinks of a number that stands nowhere. */
    void thinksOf(String cell) {
        known.putIfAbsent(cell, new long[] {0, ANYTHING});
    }

    void knows(String total, List<String> parts) {
        sums.add(new Sum(total, parts));
    }

    /** Every small number that can be told exactly. */
    Set<String> workedOut() {
        var changed = true;
        while (changed) {
            changed = false;
            for (var sum : sums) {
                changed |= narrows(sum);
            }
        }
        var found = new TreeSet<String>();
        known.forEach((cell, bounds) -> {
            if (bounds[0] == bounds[1] && bounds[0] > 0 && bounds[0] < 5) {
                found.add(cell + " = " + bounds[0]);
            }
        });
        return found;
    }

    private boolean narrows(Sum sum) {
        var total = known.get(sum.total);
        var least = sum.parts.stream().mapToLong(part -> known.get(part)[0]).sum();
        var most = sum.parts.stream().mapToLong(part -> known.get(part)[1]).sum();
        var changed = narrow(total, least, most);
        for (var part : sum.parts) {
            var own = known.get(part);
            changed |= narrow(own, total[0] - (most - own[1]), total[1] - (least - own[0]));
        }
        return changed;
    }

    /** What contradicts itself was guessed wrong, and is known no better than before. */
    private static boolean narrow(long[] bounds, long from, long to) {
        var low = Math.max(bounds[0], from);
        var high = Math.min(bounds[1], to);
        var changed = low <= high && (low > bounds[0] || high < bounds[1]);
        if (changed) {
            bounds[0] = low;
            bounds[1] = high;
        }
        return changed;
    }
}
