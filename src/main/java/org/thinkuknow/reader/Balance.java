package org.thinkuknow.reader;

import org.thinkuknow.cues.Cue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How much each voice counts: the tuned encoder, what was learned from words, and the signs. Together they suggest. */
record Balance(Logistic one, Logistic oneOrTwo) {

    private static final double COST = 0.3;
    private static final int FEATURES = 10;

    /** @param words what the head of words says of it */
    record Row(Seen seen, double[] words, boolean one, boolean oneOrTwo) {}

    static Balance learn(List<Row> rows) {
        return new Balance(
                Logistic.learn(features(rows), rows.stream().map(Row::one).toList(), FEATURES, COST),
                Logistic.learn(features(rows), rows.stream().map(Row::oneOrTwo).toList(), FEATURES, COST));
    }

    private static List<Sparse> features(List<Row> rows) {
        return new ArrayList<>(
                rows.stream().map(row -> features(row.seen(), row.words())).toList());
    }

    private static Sparse features(Seen seen, double[] words) {
        var row = new Sparse();
        var at = 0;
        for (var voice : seen.voices()) {
            row.add(at++, voice);
        }
        for (var score : words) {
            row.add(at++, score);
        }
        row.add(at++, any(seen, cue -> cue.exact() && cue.level() == Cue.Level.ONE));
        row.add(at++, any(seen, cue -> cue.level() == Cue.Level.ONE));
        row.add(at++, any(seen, cue -> cue.level() == Cue.Level.TWO));
        row.add(at++, Math.log1p(seen.text().split("\\s+").length) - 3);
        row.add(at, Math.min(3, seen.cues().size()));
        return row;
    }

    private static double any(Seen seen, java.util.function.Predicate<Cue> wanted) {
        return seen.cues().stream().anyMatch(wanted) ? 1 : 0;
    }

    /** How surely a message is level one, then how surely it is one or two, each from 0 to 1. */
    double[] shares(Seen seen, double[] words) {
        var row = features(seen, words);
        return new double[] {Logistic.share(one.score(row)), Logistic.share(oneOrTwo.score(row))};
    }

    void write(DataOutputStream data) throws IOException {
        one.write(data);
        oneOrTwo.write(data);
    }

    static Balance read(DataInputStream data) throws IOException {
        return new Balance(Logistic.read(data), Logistic.read(data));
    }
}
