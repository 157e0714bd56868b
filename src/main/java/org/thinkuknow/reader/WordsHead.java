package org.thinkuknow.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is learned anew within seconds whenever the examples change: from the words of a message and the signs in it, whether it is level
 * one, and whether it is one or two.
 *
 * @param rarity how much a bucket of words counts: the more, the fewer messages hold it
 */
record WordsHead(float[] rarity, Map<String, Integer> cueNumbers, Logistic one, Logistic oneOrTwo) {

    private static final double COST = 1;
    private static final double WORDS_COUNT = 2;
    private static final int MOST_CUES = 10_000;

    /** @param trusts whether the signs in a row may be learned from: not where they were made to fit it */
    record Row(Seen seen, boolean one, boolean oneOrTwo, boolean trusts) {}

    static WordsHead learn(List<Row> rows) {
        var rarity = rarity(rows);
        var numbers = new HashMap<String, Integer>();
        rows.stream()
                .filter(Row::trusts)
                .flatMap(row -> row.seen().cueIds().stream())
                .sorted()
                .forEach(id -> numbers.putIfAbsent(id, numbers.size()));
        var width = WordCounts.BUCKETS + numbers.size();
        var none = new WordsHead(rarity, numbers, Logistic.NONE, Logistic.NONE);
        return new WordsHead(
                rarity,
                numbers,
                Logistic.learn(none.features(rows), rows.stream().map(Row::one).toList(), width, COST),
                Logistic.learn(
                        none.features(rows), rows.stream().map(Row::oneOrTwo).toList(), width, COST));
    }

    private static float[] rarity(List<Row> rows) {
        var met = new int[WordCounts.BUCKETS];
        rows.forEach(row -> WordCounts.of(row.seen().text()).keySet().forEach(bucket -> met[bucket]++));
        var rarity = new float[WordCounts.BUCKETS];
        for (var bucket = 0; bucket < rarity.length; bucket++) {
            rarity[bucket] = met[bucket] < 2 ? 0 : (float) Math.log((1.0 + rows.size()) / (1.0 + met[bucket]));
        }
        return rarity;
    }

    private List<Sparse> features(List<Row> rows) {
        return new ArrayList<>(
                rows.stream().map(row -> features(row.seen(), row.trusts())).toList());
    }

    private Sparse features(Seen seen, boolean trusts) {
        var row = new Sparse();
        var words = new HashMap<Integer, Double>();
        WordCounts.of(seen.text())
                .forEach((bucket, count) -> words.put(bucket, (1 + Math.log(count)) * rarity[bucket]));
        var length = Math.sqrt(
                words.values().stream().mapToDouble(value -> value * value).sum());
        words.forEach((bucket, value) -> row.add(bucket, value * WORDS_COUNT / Math.max(length, Double.MIN_NORMAL)));
        if (trusts) {
            var found = seen.cueIds();
            cueNumbers.forEach((id, number) -> {
                if (found.contains(id)) {
                    row.add(WordCounts.BUCKETS + number, 1);
                }
            });
        }
        return row;
    }

    /** Whether it is level one, then whether it is one or two; above 0 means rather yes. */
    double[] scores(Seen seen) {
        var row = features(seen, true);
        return new double[] {one.score(row), oneOrTwo.score(row)};
    }

    void write(DataOutputStream data) throws IOException {
        for (var each : rarity) {
            data.writeFloat(each);
        }
        data.writeInt(cueNumbers.size());
        for (var each : cueNumbers.entrySet()) {
            data.writeUTF(each.getKey());
            data.writeInt(each.getValue());
        }
        one.write(data);
        oneOrTwo.write(data);
    }

    static WordsHead read(DataInputStream data) throws IOException {
        var rarity = new float[WordCounts.BUCKETS];
        for (var at = 0; at < rarity.length; at++) {
            rarity[at] = data.readFloat();
        }
        var numbers = new HashMap<String, Integer>();
        var count = data.readInt();
        if (count < 0 || count > MOST_CUES) {
            throw new IOException("What was learned is damaged.");
        }
        for (var left = count; left > 0; left--) {
            numbers.put(data.readUTF(), data.readInt());
        }
        return new WordsHead(rarity, numbers, Logistic.read(data), Logistic.read(data));
    }
}
