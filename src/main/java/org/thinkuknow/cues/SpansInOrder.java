package org.thinkuknow.cues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the words of several intervals into the order of the text, each once. */
final class SpansInOrder {

    private SpansInOrder() {}

    static List<FoundCue.Span> of(List<Interval> intervals) {
        var sorted = intervals.stream()
                .flatMap(interval -> interval.spans().stream())
                .distinct()
                .sorted(Comparator.comparingInt(FoundCue.Span::start)
                        .thenComparing(FoundCue.Span::end, Comparator.reverseOrder()))
                .toList();
        var spans = new ArrayList<FoundCue.Span>();
        for (var span : sorted) {
            if (spans.isEmpty() || spans.getLast().end() <= span.start()) {
                spans.add(span);
            }
        }
        return spans;
    }
}
