package org.thinkuknow.triage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The level that the answers and the words suggest, and why.
 *
 * @param reasons the gravest first, in plain words that quote nothing a child wrote
 */
public record Suggestion(Level level, List<String> reasons) {

    private static final String NOT_LOOKED_THROUGH = " could not be looked through for signs of danger: read it now.";

    /** What holds where looking failed: nobody knows what it says, so it is read before all else. */
    static Suggestion notLookedThrough(String what) {
        return new Suggestion(Level.ONE, List.of(what + NOT_LOOKED_THROUGH));
    }

    /** Whether reasons say, first of all, that nothing was looked through. */
    static boolean sayNotLookedThrough(List<String> reasons) {
        return !reasons.isEmpty() && reasons.getFirst().endsWith(NOT_LOOKED_THROUGH);
    }

    boolean isNotLookedThrough() {
        return sayNotLookedThrough(reasons);
    }

    /** These reasons and the earlier ones, one a line, behind them, each once: what raises a case is graver than what was known before. */
    String addedTo(String earlier) {
        return Stream.concat(reasons.stream(), earlier.lines()).distinct().collect(Collectors.joining("\n"));
    }
}
