package org.thinkuknow.cues;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds signs of danger in what somebody wrote. Finding none means nothing. */
public class Cues implements AutoCloseable {

    private static final String FILE = "cues/danger.yaml";
    private static final String WORDS = "words";

    private final Map<String, CueRule> rules;
    private final Monitor monitor;

    Cues(Map<String, CueRule> rules) {
        this.rules = rules;
        var words = new PlainWords();
        try {
            this.monitor = new Monitor(words);
            var queries = new ArrayList<MonitorQuery>();
            rules.forEach((id, rule) -> queries.add(new MonitorQuery(id, rule.query(WORDS, words))));
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the rules and tries every example; whatever is wrong is added to the problems. */
    public static Cues read(ContentFiles files, Problems problems) {
        var rules = new LinkedHashMap<String, CueRule>();
        var entries = Entry.parse(FILE, 1, files.text(FILE).orElse(""), problems).list();
        entries.forEach(entry -> {
            if (rules.put(entry.text("id"), CueRule.read(entry)) != null) {
                entry.wrong("The id `%s` is used twice.".formatted(entry.text("id")));
            }
        });
        if (!problems.found().isEmpty()) {
            return new Cues(Map.of());
        }
        var cues = new Cues(rules);
        entries.forEach(entry -> cues.tryExamples(entry, rules.get(entry.text("id"))));
        return cues;
    }

    /** Every cue, in the order of the file. */
    public List<Cue> all() {
        return rules.values().stream().map(CueRule::cue).toList();
    }

    /** The cues found in a text, in the order of the file. */
    public List<Cue> in(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        var document = new Document();
        document.add(new TextField(WORDS, text, Field.Store.NO));
        try {
            var found = monitor.match(document, QueryMatch.SIMPLE_MATCHER);
            return rules.keySet().stream().filter(id -> found.matches(id) != null).map(id -> rules.get(id).cue()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tryExamples(Entry entry, CueRule rule) {
        rule.examples().stream().filter(text -> !in(text).contains(rule.cue()))
                .forEach(text -> entry.wrong("The cue is not found in its own example “%s”; mend its phrases.".formatted(text)));
        rule.others().stream().filter(text -> in(text).contains(rule.cue()))
                .forEach(text -> entry.wrong("The cue is found in “%s”, where it must not be; mend its phrases.".formatted(text)));
    }

    /** Ends the thread that Lucene keeps for them. */
    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
