package org.thinkuknow.cues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the words of several sightings into the order of the text, each once. */
final class Spans {

    private Spans() {}

    static List<Span> of(List<Sighting> sightings) {
        var sorted = sightings.stream()
                .flatMap(sighting -> sighting.spans().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()))
                .toList();
        var spans = new ArrayList<Span>();
        for (var span : sorted) {
            if (spans.isEmpty() || spans.getLast().end() <= span.start()) {
                spans.add(span);
            }
        }
        return spans;
    }
}
