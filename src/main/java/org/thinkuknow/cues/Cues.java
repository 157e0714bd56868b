package org.thinkuknow.cues;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds signs of danger in what somebody wrote. Finding none means nothing. Safe for many threads. */
public class Cues implements AutoCloseable {

    private final Map<String, CueRule> rules;
    private final Map<String, Context> contexts;
    private final MessageWords analyzer;
    private final Watch signs;
    private final Watch surroundings;

    Cues(RuleBook book, Map<String, CueRule> rules) {
        this.rules = rules;
        this.contexts = book.contexts();
        var words = book.words();
        this.analyzer = new MessageWords(words);
        var phrases = new LinkedHashMap<String, List<Sign>>();
        rules.forEach((id, rule) -> phrases.put(id, rule.signs(words)));
        this.signs = new Watch(analyzer, phrases);
        var around = new HashMap<String, List<Sign>>();
        contexts.forEach((id, context) -> {
            around.put(id, signs(context.any(), words));
            around.put(context.reservations(), signs(context.notIf(), words));
        });
        this.surroundings = new Watch(analyzer, rules.isEmpty() ? Map.of() : around);
    }

    private static List<Sign> signs(List<Phrase> phrases, WordLists words) {
        return phrases.stream().map(phrase -> Sign.of(phrase.source(words))).toList();
    }

    /** Reads the rules and tries every example; whatever is wrong is added to the problems. */
    public static Cues read(ContentFiles files, Problems problems) {
        var book = RuleBook.read(files, problems);
        if (!problems.found().isEmpty()) {
            return new Cues(book, Map.of());
        }
        var cues = new Cues(book, book.rules());
        book.entries().forEach((id, entry) -> cues.tryExamples(entry, book.rules().get(id)));
        return cues;
    }

    /** Every cue, in the order of the files. */
    public List<Cue> all() {
        return rules.values().stream().map(CueRule::cue).toList();
    }

    /** The cues found in a text, in the order of the files. */
    public List<FoundCue> in(String text) {
        var seen = text.isBlank() ? Map.<String, List<Sighting>>of() : signs.in(text);
        if (seen.isEmpty()) {
            return List.of();
        }
        var around = surroundings.in(text);
        var found = new ArrayList<FoundCue>();
        rules.forEach((id, rule) -> {
            var meant = seen.getOrDefault(id, List.of()).stream()
                    .filter(sighting -> rule.unless().stream().noneMatch(name -> contexts.get(name).takesBack(sighting, around))).toList();
            if (!meant.isEmpty()) {
                found.add(new FoundCue(rule.cue(), Spans.of(meant)));
            }
        });
        return found;
    }

    private boolean holds(String text, Cue cue) {
        return in(text).stream().anyMatch(found -> found.cue().equals(cue));
    }

    private void tryExamples(Entry entry, CueRule rule) {
        rule.examples().stream().filter(text -> !holds(text, rule.cue()))
                .forEach(text -> entry.wrong("The cue is not found in its own example “%s”; mend its phrases.".formatted(text)));
        rule.others().stream().filter(text -> holds(text, rule.cue()))
                .forEach(text -> entry.wrong("The cue is found in “%s”, where it must not be; mend its phrases.".formatted(text)));
    }

    /** Ends the threads that Lucene keeps for them. */
    @Override
    public void close() {
        signs.close();
        surroundings.close();
        analyzer.close();
    }
}
