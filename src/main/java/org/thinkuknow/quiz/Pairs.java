package org.thinkuknow.quiz;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;

import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what belongs together. A side on which one has a picture has one for each, and no picture twice: else pictures alone would tell
 * which is meant (decision 0102).
 */
final class Pairs {

    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final String PICTURE = "picture";
    private static final String WITH_PICTURE = "with-picture";

    private Pairs() {}

    static List<MatchPairs.Pair> read(Entry entry, ContentFiles files) {
        var rows = Rows.of(entry, "pairs", FEWEST, MOST, "say", "with", "why", PICTURE, WITH_PICTURE);
        rows.allDifferent("say");
        rows.allDifferent("with");
        Stream.of(PICTURE, WITH_PICTURE).forEach(key -> {
            rows.allDifferent(key);
            rows.allOrNone(key);
        });
        return rows.map(row -> new MatchPairs.Pair(
                row.text("say"),
                row.text("with"),
                row.text("why"),
                files.picture(row, PICTURE),
                files.picture(row, WITH_PICTURE)));
    }
}
