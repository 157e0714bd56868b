package org.thinkuknow.cues;

import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.thinkuknow.content.Entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A phrase of a rule. Its words stand next to each other; {@code ...} lets up to four others stand between, {@code a/b} is either
 * word, and {@code (list)} any word of that list. Where phrases are listed, {@code <concept>} stands for all phrases of that concept.
 */
record Phrase(String text) {

    /** So many words a gap may span. */
    static final int LONGEST_GAP = 4;

    private static final String GAP = "...";

    /** The phrases under a key, each checked. */
    static Set<Phrase> list(Entry entry, String key, WordLists words) {
        var all = entry.list(key);
        if (all.isEmpty()) {
            entry.wrong(key, "`%s` needs at least one phrase.".formatted(key));
        }
        return all.stream().flatMap(each -> phrases(each, words)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The phrases under a key that may be left out. */
    static Set<Phrase> optional(Entry entry, String key, WordLists words) {
        return entry.keys().contains(key) ? list(entry, key, words) : Set.of();
    }

    private static Stream<Phrase> phrases(Entry entry, WordLists words) {
        var text = entry.text().strip();
        if (text.startsWith("<") && text.endsWith(">")) {
            var meant = words.phrasesOf(text.substring(1, text.length() - 1));
            if (meant.isEmpty()) {
                entry.wrong("There is no concept `%s` in concepts.yaml.".formatted(text));
            }
            return meant.stream();
        }
        var phrase = new Phrase(text);
        phrase.check(entry, words);
        return Stream.of(phrase);
    }

    private void check(Entry entry, WordLists words) {
        pieces().filter(piece -> !piece.equals(GAP) && !letters(piece))
                .forEach(piece -> entry.wrong("“%s” holds no word.".formatted(piece)));
        if (pieces().findFirst().filter(GAP::equals).isPresent() || text.endsWith(GAP)) {
            entry.wrong("“%s” begins or ends with `...`; words must stand on both sides.".formatted(text));
        }
        pieces().flatMap(Phrase::choices)
                .filter(Phrase::isList)
                .map(piece -> piece.substring(1, piece.length() - 1))
                .filter(name -> !words.hasList(name))
                .forEach(name -> entry.wrong("There is no list `%s` in lists.yaml.".formatted(name)));
    }

    /** Every plain word in it. */
    Stream<String> plainWords(WordLists words) {
        return parts(words).stream()
                .map(PhrasePart::choices)
                .flatMap(Collection::stream)
                .flatMap(Collection::stream)
                .filter(word -> !isList(word));
    }

    List<PhrasePart> parts(WordLists words) {
        return pieces().map(piece -> piece.equals(GAP)
                        ? PhrasePart.GAP
                        : new PhrasePart(choices(piece)
                                .map(choice -> isList(choice) ? List.of(choice) : words.written(choice))
                                .filter(choice -> !choice.isEmpty())
                                .toList()))
                .toList();
    }

    IntervalsSource source(WordLists words) {
        var stretches = new ArrayList<IntervalsSource>();
        var stretch = new ArrayList<IntervalsSource>();
        for (var part : parts(words)) {
            if (part.isGap()) {
                stretches.add(together(stretch));
                stretch.clear();
            } else {
                stretch.add(part.source());
            }
        }
        stretches.add(together(stretch));
        return stretches.stream()
                .reduce((before, after) -> Intervals.maxgaps(LONGEST_GAP, Intervals.ordered(before, after)))
                .orElseThrow();
    }

    private static IntervalsSource together(List<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.getFirst() : Intervals.phrase(sources.toArray(IntervalsSource[]::new));
    }

    private Stream<String> pieces() {
        return Arrays.stream(text.strip().split("\\s+"));
    }

    private static Stream<String> choices(String piece) {
        return Arrays.stream(piece.split("/"));
    }

    private static boolean isList(String piece) {
        return piece.startsWith("(") && piece.endsWith(")");
    }

    private static boolean letters(String piece) {
        return piece.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
