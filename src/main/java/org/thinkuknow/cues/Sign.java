package org.thinkuknow.cues;

import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;

/**
 * A phrase to watch for.
 *
 * @param opening the phrase alone: quick to try, and most messages fail it
 * @param whole   the phrase with its companions, tried only where the phrase itself stands
 */
record Sign(Query opening, Query whole) {

    static Sign of(IntervalsSource opening, IntervalsSource whole) {
        return new Sign(new IntervalQuery(Watch.FIELD, opening), new IntervalQuery(Watch.FIELD, whole));
    }

    static Sign of(IntervalsSource phrase) {
        var query = new IntervalQuery(Watch.FIELD, phrase);
        return new Sign(query, query);
    }

    boolean hasCompanions() {
        return opening != whole;
    }
}
