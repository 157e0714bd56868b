package org.thinkuknow.cues;

import org.apache.lucene.monitor.QueryMatch;

import java.util.List;

/** Every sighting of one phrase in one text. */
final class Sightings extends QueryMatch {

    private final List<Sighting> all;

    Sightings(String queryId, List<Sighting> all) {
        super(queryId);
        this.all = List.copyOf(all);
    }

    List<Sighting> all() {
        return all;
    }
}
