package org.thinkuknow.quiz;

import org.thinkuknow.content.Entry;

import java.util.List;

/** Reads what belongs together. */
final class Pairs {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private Pairs() {}

    static List<MatchPairs.Pair> read(Entry entry) {
        var rows = Rows.of(entry, "pairs", FEWEST, MOST, "say", "with", "why");
        rows.allDifferent("say");
        rows.allDifferent("with");
        return rows.map(row -> new MatchPairs.Pair(row.text("say"), row.text("with"), row.text("why")));
    }
}
