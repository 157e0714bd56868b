package org.thinkuknow.cues;

import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

import java.util.List;

/**
 * One part of a phrase.
 *
 * @param choices what may stand there, each one word, the name of a list, or several words in a row; empty for a gap
 */
record PhrasePart(List<List<String>> choices) {

    static final PhrasePart GAP = new PhrasePart(List.of());

    boolean isGap() {
        return choices.isEmpty();
    }

    IntervalsSource source() {
        var sources = choices.stream()
                .map(choice -> Intervals.phrase(choice.toArray(String[]::new)))
                .toList();
        return sources.size() == 1 ? sources.getFirst() : Intervals.or(false, sources);
    }
}
