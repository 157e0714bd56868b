package org.thinkuknow.cues;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.TermFilteredPresearcher;

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
    private static final double LIST_WEIGHT = 0.01;

    private final Map<String, Sign> signs = new HashMap<>();
    private final Monitor monitor;

    /** Of a phrase, Lucene looks for the longest word first; a list of words is found nearly everywhere. */
    Watch(Analyzer analyzer, Map<String, List<Sign>> phrases) {
        var queries = new ArrayList<MonitorQuery>();
        phrases.forEach((name, all) -> {
            for (var i = 0; i < all.size(); i++) {
                var id = name + " " + i;
                signs.put(id, all.get(i));
                queries.add(new MonitorQuery(id, all.get(i).opening()));
            }
        });
        try {
            this.monitor = new Monitor(analyzer, new TermFilteredPresearcher(
                    term -> term.text().startsWith("(") ? LIST_WEIGHT : term.text().length(), List.of(), Set.of()));
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under each name of which a phrase stands in the text: every place where one does. */
    Map<String, List<Sighting>> in(String text) {
        var document = new Document();
        document.add(new TextField(FIELD, text, Field.Store.NO));
        try {
            var seen = new HashMap<String, List<Sighting>>();
            monitor.match(document, searcher -> new Sighter(searcher, signs)).getMatches().forEach(found -> seen
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
