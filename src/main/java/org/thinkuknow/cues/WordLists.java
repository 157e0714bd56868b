package org.thinkuknow.cues;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What words stand for: spellings of the same word, lists of words that a rule may use for one another, and concepts. */
final class WordLists {

    static final String SPELLING = "cues/spelling.yaml";
    static final String LISTS = "cues/lists.yaml";
    static final String CONCEPTS = "cues/concepts.yaml";
    private static final String ORDINARY = "ordinary";
    private static final Pattern DRAWN_OUT = Pattern.compile("(.)\\1{2,}");

    private final Map<String, List<String>> spellings = new HashMap<>();
    private final Map<String, List<String>> listsOf = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> ordinary = new HashSet<>();
    private final Map<String, Set<Phrase>> concepts = new HashMap<>();
    private final Map<String, List<List<String>>> readings = new HashMap<>();
    private Misspellings misspellings = new Misspellings(Set.of(), Set.of());

    static WordLists read(ContentFiles files, Problems problems) {
        var words = new WordLists();
        Entry.parse(SPELLING, 1, files.text(SPELLING).orElse("[]"), problems)
                .list()
                .forEach(words::addSpelling);
        Entry.parse(LISTS, 1, files.text(LISTS).orElse("[]"), problems).list().forEach(words::addList);
        Entry.parse(CONCEPTS, 1, files.text(CONCEPTS).orElse("[]"), problems)
                .list()
                .forEach(words::addConcept);
        return words;
    }

    private void addSpelling(Entry entry) {
        entry.onlyKeys("write", "for");
        var meant = Arrays.stream(entry.text("write").split(" "))
                .map(WordLists::plain)
                .toList();
        entry.list("for").forEach(typed -> {
            if (spellings.putIfAbsent(plain(typed.text()), meant) != null) {
                typed.wrong("“%s” stands for something already.".formatted(typed.text()));
            }
        });
    }

    private void addList(Entry entry) {
        entry.onlyKeys("list", "words");
        var name = entry.text("list");
        names.add(name);
        entry.list("words").forEach(each -> {
            var word = plain(each.text());
            if (word.isEmpty() || word.contains(" ")) {
                each.wrong("A list holds single words; “%s” is none.".formatted(each.text()));
            } else if (name.equals(ORDINARY)) {
                ordinary.add(word);
            } else {
                listsOf.computeIfAbsent(word, key -> new ArrayList<>()).add("(" + name + ")");
            }
        });
    }

    private void addConcept(Entry entry) {
        entry.onlyKeys("concept", "means", "phrases");
        entry.text("means");
        if (concepts.put(entry.text("concept"), Phrase.list(entry, "phrases", this)) != null) {
            entry.wrong("The concept `%s` is there twice.".formatted(entry.text("concept")));
        }
    }

    /** What a concept is said with; nothing if there is no such concept. */
    Set<Phrase> phrasesOf(String concept) {
        return concepts.getOrDefault(concept, Set.of());
    }

    /** Takes the words of the rules as those that others may be misspellings of. */
    void know(Collection<String> words) {
        var known = new HashSet<>(words);
        known.addAll(listsOf.keySet());
        known.addAll(ordinary);
        spellings.values().forEach(known::addAll);
        known.forEach(word -> readings.put(word, List.of(withLists(word).toList())));
        spellings.forEach((typed, meant) -> readings.put(
                typed, meant.stream().map(word -> withLists(word).toList()).toList()));
        misspellings = new Misspellings(
                known.stream().filter(word -> !ordinary.contains(word)).toList(), ordinary);
    }

    boolean hasList(String name) {
        return names.contains(name);
    }

    /** The words that a word of a rule is written with. */
    List<String> written(String word) {
        var plain = plain(word);
        return plain.isEmpty() ? List.of() : spellings.getOrDefault(plain, List.of(plain));
    }

    /** The words that a typed one stands for, in a row, and of each every way to read it. */
    List<List<String>> readings(String typed) {
        var ready = readings.get(typed);
        if (ready != null) {
            return ready;
        }
        var word = drawnTogether(typed);
        var drawn = readings.get(word);
        if (drawn != null) {
            return drawn;
        }
        var meant = misspellings.meant(word);
        return List.of(
                meant == null
                        ? List.of(word)
                        : Stream.concat(Stream.of(word), withLists(meant)).toList());
    }

    private Stream<String> withLists(String word) {
        return Stream.concat(Stream.of(word), listsOf.getOrDefault(word, List.of()).stream());
    }

    private String drawnTogether(String typed) {
        if (!isDrawnOut(typed)) {
            return typed;
        }
        var drawnOut = DRAWN_OUT.matcher(typed);
        var twice = drawnOut.replaceAll("$1$1");
        return readings.containsKey(twice) ? twice : drawnOut.replaceAll("$1");
    }

    private static boolean isDrawnOut(String typed) {
        for (var i = 2; i < typed.length(); i++) {
            if (typed.charAt(i) == typed.charAt(i - 1) && typed.charAt(i) == typed.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String word) {
        var letters = new Letters();
        word.codePoints().filter(each -> !Letters.isUnseen(each)).forEach(letters::add);
        return letters.take();
    }
}
