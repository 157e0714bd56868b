package org.thinkuknow.triage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The level that the answers and the words suggest, and why, in plain words that quote nothing a child wrote. */
record Suggestion(Level level, List<String> reasons) {

    /** Earlier reasons, one a line, and these behind them, each once. */
    String addedTo(String earlier) {
        return Stream.concat(earlier.lines(), reasons.stream()).distinct().collect(Collectors.joining("\n"));
    }
}
