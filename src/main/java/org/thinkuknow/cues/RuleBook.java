package org.thinkuknow.cues;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Everything that the files below content/cues say. */
record RuleBook(
        WordLists words, Map<String, Context> contexts, Map<String, CueRule> rules, Map<String, Entry> entries) {

    /** A book that finds nothing. */
    static final RuleBook EMPTY = new RuleBook(new WordLists(), Map.of(), Map.of(), Map.of());

    private static final String FOLDER = "cues/";
    private static final Set<String> NO_RULES =
            Set.of(WordLists.SPELLING, WordLists.LISTS, WordLists.CONCEPTS, Context.FILE, "cues/reader.yaml");

    static RuleBook read(ContentFiles files, Problems problems) {
        var words = WordLists.read(files, problems);
        var contexts = new TreeMap<String, Context>();
        list(Context.FILE, files, problems)
                .forEach(entry -> unique(contexts.put(entry.text("id"), Context.read(entry, words)), entry));
        var rules = new LinkedHashMap<String, CueRule>();
        var entries = new LinkedHashMap<String, Entry>();
        ruleFiles(files).flatMap(file -> list(file, files, problems).stream()).forEach(entry -> {
            unique(rules.put(entry.text("id"), CueRule.read(entry, words, contexts.keySet())), entry);
            entries.put(entry.text("id"), entry);
        });
        var book = new RuleBook(words, contexts, rules, entries);
        words.know(book.phrases().flatMap(phrase -> phrase.plainWords(words)).collect(Collectors.toSet()));
        return book;
    }

    /** Every phrase of the rules and contexts. */
    Stream<Phrase> phrases() {
        return Stream.concat(
                rules.values().stream().flatMap(CueRule::phrases),
                contexts.values().stream().flatMap(Context::phrases));
    }

    private static Stream<String> ruleFiles(ContentFiles files) {
        return StreamSupport.stream(files.under(FOLDER).spliterator(), false)
                .filter(file -> file.endsWith(".yaml") && !NO_RULES.contains(file));
    }

    private static List<Entry> list(String file, ContentFiles files, Problems problems) {
        return Entry.parse(file, 1, files.text(file).orElse(""), problems).list();
    }

    private static void unique(@Nullable Object before, Entry entry) {
        if (before != null) {
            entry.wrong("The id `%s` is used twice.".formatted(entry.text("id")));
        }
    }
}
