package org.thinkuknow.cues;

import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notes where each stored phrase stands; Lucene's own matchers do not keep intervals of the same phrase apart. */
final class PhraseMatcher extends CandidateMatcher<PhraseMatches> {

    PhraseMatcher(IndexSearcher searcher) {
        super(searcher);
    }

    @Override
    public void matchQuery(String queryId, Query query, Map<String, String> metadata) throws IOException {
        var leaf = searcher.getIndexReader().leaves().getFirst();
        var matches =
                searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1).matches(leaf, 0);
        if (matches != null) {
            addMatch(new PhraseMatches(queryId, read(matches.getMatches(PhraseMonitor.FIELD))), 0);
        }
    }

    @Override
    public PhraseMatches resolve(PhraseMatches one, PhraseMatches other) {
        return one;
    }

    private static List<Interval> read(MatchesIterator found) throws IOException {
        var all = new ArrayList<Interval>();
        while (found.next()) {
            var places = new HashSet<Integer>();
            var spans = new ArrayList<FoundCue.Span>();
            var words = found.getSubMatches();
            if (words == null) {
                note(found, places, spans);
            } else {
                readWords(words, places, spans);
            }
            all.add(new Interval(found.startPosition(), found.endPosition(), places, spans));
        }
        return all;
    }

    private static void readWords(MatchesIterator words, Set<Integer> places, List<FoundCue.Span> spans)
            throws IOException {
        while (words.next()) {
            var parts = words.getSubMatches();
            if (parts == null) {
                note(words, places, spans);
            } else {
                readWords(parts, places, spans);
            }
        }
    }

    private static void note(MatchesIterator word, Set<Integer> places, List<FoundCue.Span> spans) throws IOException {
        for (var place = word.startPosition(); place <= word.endPosition(); place++) {
            places.add(place);
        }
        spans.add(new FoundCue.Span(word.startOffset(), word.endOffset()));
    }
}
