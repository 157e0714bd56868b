package org.thinkuknow.cues;

import org.apache.lucene.monitor.QueryMatch;

import java.util.List;

/** Every interval of one phrase in one text. */
final class PhraseMatches extends QueryMatch {

    private final List<Interval> all;

    PhraseMatches(String queryId, List<Interval> all) {
        super(queryId);
        this.all = List.copyOf(all);
    }

    List<Interval> all() {
        return all;
    }
}
