package org.thinkuknow.cues;

import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.thinkuknow.content.Entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A phrase of a rule. Its words stand next to each other; {@code ...} lets up to four others stand between, {@code a/b} is either
 * word, and {@code (list)} any word of that list.
 */
record Phrase(String text) {

    private static final String GAP = "...";
    private static final int LONGEST_GAP = 4;

    /** The phrases under a key, each checked. */
    static List<Phrase> list(Entry entry, String key, WordLists words) {
        var all = entry.list(key);
        if (all.isEmpty()) {
            entry.wrong(key, "`%s` needs at least one phrase.".formatted(key));
        }
        all.forEach(each -> new Phrase(each.text()).check(each, words));
        return all.stream().map(each -> new Phrase(each.text())).toList();
    }

    /** The phrases under a key that may be left out. */
    static List<Phrase> optional(Entry entry, String key, WordLists words) {
        return entry.keys().contains(key) ? list(entry, key, words) : List.of();
    }

    private void check(Entry entry, WordLists words) {
        if (text.isBlank() || parts().noneMatch(part -> isList(part) || letters(part))) {
            entry.wrong("“%s” holds no word.".formatted(text));
        }
        if (parts().findFirst().filter(GAP::equals).isPresent() || text.endsWith(GAP)) {
            entry.wrong("“%s” begins or ends with `...`; words must stand on both sides.".formatted(text));
        }
        parts().filter(Phrase::isList).map(part -> part.substring(1, part.length() - 1)).filter(name -> !words.hasList(name))
                .forEach(name -> entry.wrong("There is no list `%s` in lists.yaml.".formatted(name)));
    }

    /** Every plain word in it. */
    Stream<String> plainWords(WordLists words) {
        return parts().filter(part -> !isList(part) && !part.equals(GAP)).flatMap(part -> Arrays.stream(part.split("/"))).map(words::written)
                .flatMap(Collection::stream);
    }

    IntervalsSource source(WordLists words) {
        var stretches = new ArrayList<IntervalsSource>();
        var stretch = new ArrayList<IntervalsSource>();
        for (var part : parts().toList()) {
            if (part.equals(GAP)) {
                stretches.add(together(stretch));
                stretch.clear();
            } else if (isList(part)) {
                stretch.add(Intervals.term(part));
            } else {
                stretch.add(oneOf(Arrays.stream(part.split("/")).map(words::written).filter(written -> !written.isEmpty())
                        .map(written -> Intervals.phrase(written.toArray(String[]::new))).toList()));
            }
        }
        stretches.add(together(stretch));
        return stretches.stream().reduce((before, after) -> Intervals.maxgaps(LONGEST_GAP, Intervals.ordered(before, after))).orElseThrow();
    }

    static IntervalsSource oneOf(List<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.getFirst() : Intervals.or(false, sources);
    }

    private static IntervalsSource together(List<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.getFirst() : Intervals.phrase(sources.toArray(IntervalsSource[]::new));
    }

    private Stream<String> parts() {
        return Arrays.stream(text.split("\\s+"));
    }

    private static boolean isList(String part) {
        return part.startsWith("(") && part.endsWith(")");
    }

    private static boolean letters(String part) {
        return part.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
