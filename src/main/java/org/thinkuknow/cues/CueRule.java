package org.thinkuknow.cues;

import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.thinkuknow.content.Entry;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a cue is recognised: one of its phrases, and, where it names companions, one of those close by.
 *
 * @param any      phrases of which one must occur
 * @param with     phrases of which one must stand within {@code near} words of it; none needed if empty
 * @param and      further phrases of which one must stand as near; none needed if empty
 * @param unless   contexts that take it back
 * @param examples messages in which it must be found
 * @param others   messages in which it must not be found
 */
record CueRule(Cue cue, List<Phrase> any, List<Phrase> with, List<Phrase> and, int near, List<String> unless, List<String> examples,
        List<String> others) {

    private static final int NEAR_UNLESS_SAID = 12;

    static CueRule read(Entry entry, WordLists words, Set<String> contexts) {
        entry.onlyKeys("id", "level", "reason", "any", "with", "and", "near", "unless", "examples", "not-in");
        var level = entry.text("level");
        if (!Set.of("ONE", "TWO").contains(level)) {
            entry.wrong("level", "`level` must be ONE or TWO.");
        }
        var keys = entry.keys();
        var unless = keys.contains("unless") ? texts(entry, "unless") : List.<String>of();
        unless.stream().filter(name -> !contexts.contains(name))
                .forEach(name -> entry.wrong("unless", "There is no context `%s` in contexts.yaml.".formatted(name)));
        return new CueRule(new Cue(entry.text("id"), level, entry.text("reason")), Phrase.list(entry, "any", words),
                Phrase.optional(entry, "with", words), Phrase.optional(entry, "and", words),
                keys.contains("near") ? entry.number("near") : NEAR_UNLESS_SAID, unless, texts(entry, "examples"), texts(entry, "not-in"));
    }

    private static List<String> texts(Entry entry, String key) {
        return entry.list(key).stream().map(Entry::text).toList();
    }

    Stream<Phrase> phrases() {
        return Stream.of(any, with, and).flatMap(List::stream);
    }

    /** Lists of phrases of each of which one must stand close by. */
    List<List<Phrase>> companions() {
        return Stream.of(with, and).filter(list -> !list.isEmpty()).toList();
    }

    /** One source for each phrase, with its companions, so that only those whose words occur are tried. */
    List<IntervalsSource> sources(WordLists words) {
        var others = companions().stream().map(list -> Part.oneOf(list.stream().map(each -> each.source(words)).toList())).toList();
        return any.stream().map(phrase -> phrase.source(words)).map(main -> others.isEmpty() ? main : Intervals.maxgaps(near,
                Intervals.unordered(Stream.concat(Stream.of(main), others.stream()).toArray(IntervalsSource[]::new)))).toList();
    }
}
