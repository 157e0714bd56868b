package org.thinkuknow.cues;

import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.thinkuknow.content.Entry;

import java.util.List;
import java.util.Set;

/**
 * How a cue is recognised: one of its phrases, and, where it names companions, one of those close by.
 *
 * @param any      phrases of which one must occur, its words next to each other
 * @param with     phrases of which one must stand within {@code near} words of it; none needed if empty
 * @param examples messages in which it must be found
 * @param others   messages in which it must not be found
 */
record CueRule(Cue cue, List<String> any, List<String> with, int near, List<String> examples, List<String> others) {

    private static final int NEAR_UNLESS_SAID = 12;

    static CueRule read(Entry entry) {
        entry.onlyKeys("id", "level", "reason", "any", "with", "near", "examples", "not-in");
        var level = entry.text("level");
        if (!Set.of("ONE", "TWO").contains(level)) {
            entry.wrong("level", "`level` must be ONE or TWO.");
        }
        var keys = entry.keys();
        return new CueRule(new Cue(entry.text("id"), level, entry.text("reason")), phrases(entry, "any"),
                keys.contains("with") ? phrases(entry, "with") : List.of(), keys.contains("near") ? entry.number("near") : NEAR_UNLESS_SAID,
                texts(entry, "examples"), texts(entry, "not-in"));
    }

    private static List<String> phrases(Entry entry, String key) {
        var phrases = texts(entry, key);
        if (phrases.isEmpty()) {
            entry.wrong(key, "`%s` needs at least one phrase.".formatted(key));
        }
        try (var words = new PlainWords()) {
            phrases.stream().filter(phrase -> words.of(phrase).isEmpty()).forEach(phrase -> entry.wrong(key, "“%s” holds no word.".formatted(phrase)));
        }
        return phrases;
    }

    private static List<String> texts(Entry entry, String key) {
        return entry.list(key).stream().map(Entry::text).toList();
    }

    Query query(String field, PlainWords words) {
        var main = oneOf(any, words);
        return new IntervalQuery(field, with.isEmpty() ? main
                : Intervals.maxgaps(near, Intervals.unordered(main, oneOf(with, words))));
    }

    private static IntervalsSource oneOf(List<String> phrases, PlainWords words) {
        return Intervals.or(phrases.stream().map(phrase -> Intervals.phrase(words.of(phrase).toArray(String[]::new))).toArray(IntervalsSource[]::new));
    }
}
