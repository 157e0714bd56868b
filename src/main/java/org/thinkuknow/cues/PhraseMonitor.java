package org.thinkuknow.cues;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.queries.intervals.IntervalQuery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Stored phrases, each under its own text. Safe for many threads. */
final class PhraseMonitor implements AutoCloseable {

    static final String FIELD = "words";

    private final Monitor monitor;

    PhraseMonitor(List<Phrase> phrases, WordLists words) {
        var queries = phrases.stream()
                .map(phrase -> new MonitorQuery(
                        phrase.text(),
                        new IntervalQuery(FIELD, phrase.source(words)),
                        null,
                        Map.of(PhrasePresearcher.FIELD, phrase.text())))
                .toList();
        try {
            this.monitor = new Monitor(new KeywordAnalyzer(), new PhrasePresearcher());
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks for some phrases; gives every place where each stands. */
    Map<String, List<Interval>> in(List<MessageWords.Word> message, Set<String> phrases) {
        var document = new Document();
        document.add(new TextField(FIELD, new WordStream(message)));
        phrases.forEach(phrase -> document.add(new StringField(PhrasePresearcher.FIELD, phrase, Field.Store.NO)));
        try {
            return monitor.match(document, PhraseMatcher::new).getMatches().stream()
                    .collect(Collectors.toMap(PhraseMatches::getQueryId, PhraseMatches::all));
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
