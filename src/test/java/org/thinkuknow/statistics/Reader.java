package org.thinkuknow.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Somebody who has every published table and wants to know a number that is hidden. They know the rules, and that weeks are made of days,
 * months of weeks, quarters of months, and all reports of each table's rows. A hidden number is 1 to 4 to them unless it is a sum, which
 * may be hidden for others' sake.
 */
final class Reader {

    private static final long ANYTHING = 1_000_000_000L;

    private final Map<String, long[]> known = new TreeMap<>();
    private final List<Sum> sums = new ArrayList<>();

    private record Sum(String total, List<String> parts, List<String> inPart) {}

    /** Reads a cell. */
    void reads(String cell, String text, boolean isSum) {
        known.put(
                cell,
                switch (text) {
                    case "[c]" -> new long[] {1, isSum ? ANYTHING : 4};
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

    void knows(String total, List<String> parts, List<String> inPart) {
        sums.add(new Sum(total, parts, inPart));
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
        var parts = sum.parts.stream().mapToLong(part -> known.get(part)[1]).sum();
        var most = parts
                + sum.inPart.stream().mapToLong(part -> known.get(part)[1]).sum();
        var changed = narrow(total, least, most);
        for (var part : sum.parts) {
            var own = known.get(part);
            changed |= narrow(own, total[0] - (most - own[1]), total[1] - (least - own[0]));
        }
        return changed;
    }

    private static boolean narrow(long[] bounds, long from, long to) {
        var changed = from > bounds[0] || to < bounds[1];
        bounds[0] = Math.max(bounds[0], from);
        bounds[1] = Math.min(bounds[1], to);
        return changed;
    }
}
