package org.thinkuknow.planning;

import java.util.List;
import java.util.stream.IntStream;

/** Lessons spread over weeks: the first soon, the others as far apart as there is room, never two in a week. */
final class Spread {

    private Spread() {}

    /** The place of each lesson among the weeks; as many as fit, if there are more lessons than weeks. */
    static List<Integer> over(int lessons, int weeks) {
        var placed = Math.min(lessons, weeks);
        return IntStream.range(0, placed)
                .mapToObj(lesson -> lesson * weeks / placed)
                .toList();
    }
}
