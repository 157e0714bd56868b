package org.thinkuknow.cues;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stored phrases, each under the name of whatever it is a sign of. Safe for many threads. */
final class Watch implements AutoCloseable {

    static final String FIELD = "words";

    private final Monitor monitor;

    Watch(Map<String, List<IntervalsSource>> phrases) {
        var queries = new ArrayList<MonitorQuery>();
        phrases.forEach((name, all) -> {
            for (var i = 0; i < all.size(); i++) {
                var phrase = phrase(name, i);
                queries.add(new MonitorQuery(phrase, new IntervalQuery(FIELD, all.get(i)), null, Map.of(Named.FIELD, phrase)));
            }
        });
        try {
            this.monitor = new Monitor(new KeywordAnalyzer(), new Named());
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the phrase of that number is called. */
    static String phrase(String name, int number) {
        return name + " " + number;
    }

    /** Looks for some phrases; gives every place where they stand, under the names of what they are signs of. */
    Map<String, List<Sighting>> in(List<Word> message, Set<String> phrases) {
        var document = new Document();
        document.add(new TextField(FIELD, new WordStream(message)));
        phrases.forEach(phrase -> document.add(new StringField(Named.FIELD, phrase, Field.Store.NO)));
        try {
            var seen = new HashMap<String, List<Sighting>>();
            monitor.match(document, Sighter::new).getMatches().forEach(found -> seen
                    .computeIfAbsent(found.getQueryId().substring(0, found.getQueryId().indexOf(' ')), name -> new ArrayList<>())
                    .addAll(found.all()));
            return seen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
