package org.thinkuknow.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What kinds of rows were erased, and how many of each; no content. */
public final class ErasedRows {

    private final Map<String, Integer> counts = new TreeMap<>();

    /** Counts rows of a kind; none is not worth a word. */
    public void add(String kind, int rows) {
        if (rows > 0) {
            counts.merge(kind, rows, Integer::sum);
        }
    }

    /** As one line: "messages 3, notes 2". */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }
}
