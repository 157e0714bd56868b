package org.thinkuknow.cues;

import org.thinkuknow.content.Entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a cue is recognised: one of its phrases, and, where it names companions, one of those close by.
 *
 * @param any      phrases of which one must occur
 * @param with     phrases of which one must stand within {@code near} words of it; none needed if empty
 * @param and      further phrases of which one must stand as near; none needed if empty
 * @param atMost   words that a text has at most for it to be found there, because more would say what it is about
 * @param unless   contexts that take it back
 * @param examples messages in which it must be found
 * @param others   messages in which it must not be found
 */
record CueRule(
        Cue cue,
        Set<Phrase> any,
        Set<Phrase> with,
        Set<Phrase> and,
        int near,
        int atMost,
        List<String> unless,
        List<String> examples,
        List<String> others) {

    private static final int NEAR_UNLESS_SAID = 12;
    /** Three of these go into one line of the queue. */
    private static final int LONGEST_BRIEF = 28;

    static CueRule read(Entry entry, WordLists words, Set<String> contexts) {
        entry.onlyKeys(
                "id",
                "level",
                "reason",
                "brief",
                "exact",
                "any",
                "with",
                "and",
                "near",
                "at-most",
                "unless",
                "examples",
                "not-in");
        var keys = entry.keys();
        var unless = keys.contains("unless") ? texts(entry, "unless") : List.<String>of();
        unless.stream()
                .filter(name -> !contexts.contains(name))
                .forEach(name -> entry.wrong("unless", "There is no context `%s` in contexts.yaml.".formatted(name)));
        return new CueRule(
                new Cue(entry.text("id"), level(entry), entry.text("reason"), brief(entry), exact(entry)),
                Phrase.list(entry, "any", words),
                Phrase.optional(entry, "with", words),
                Phrase.optional(entry, "and", words),
                keys.contains("near") ? entry.number("near") : NEAR_UNLESS_SAID,
                keys.contains("at-most") ? entry.number("at-most") : Integer.MAX_VALUE,
                unless,
                texts(entry, "examples"),
                texts(entry, "not-in"));
    }

    private static Cue.Level level(Entry entry) {
        var text = entry.text("level");
        return Arrays.stream(Cue.Level.values())
                .filter(level -> level.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    entry.wrong("level", "`level` must be ONE or TWO.");
                    return Cue.Level.TWO;
                });
    }

    private static String brief(Entry entry) {
        var text = entry.text("brief");
        if (text.length() > LONGEST_BRIEF) {
            entry.wrong("brief", "`brief` is %d letters at most.".formatted(LONGEST_BRIEF));
        }
        return text;
    }

    private static boolean exact(Entry entry) {
        if (!entry.keys().contains("exact")) {
            return false;
        }
        if (!entry.text("exact").equals("true")) {
            entry.wrong("exact", "`exact` is true or is left out.");
        }
        return true;
    }

    private static List<String> texts(Entry entry, String key) {
        return entry.list(key).stream().map(Entry::text).toList();
    }

    Stream<Phrase> phrases() {
        return Stream.of(any, with, and).flatMap(Set::stream);
    }

    /** Lists of phrases of each of which one must stand close by. */
    List<Set<Phrase>> companions() {
        return Stream.of(with, and).filter(list -> !list.isEmpty()).toList();
    }

    /** Where it stands in a message, by where its phrases do. */
    Stream<Interval> in(MessageMatches seen) {
        var companions = companions().stream().map(seen::of).toList();
        return seen.of(any).all().map(main -> joined(main, companions)).flatMap(Optional::stream);
    }

    private Optional<Interval> joined(Interval main, List<IntervalIndex> companions) {
        var whole = main;
        var between = 0;
        for (var list : companions) {
            var closest = list.nearest(whole);
            if (closest.isEmpty()) {
                return Optional.empty();
            }
            between += whole.wordsBetween(closest.get());
            if (between > near) {
                return Optional.empty();
            }
            whole = whole.and(closest.get());
        }
        return Optional.of(whole);
    }
}
