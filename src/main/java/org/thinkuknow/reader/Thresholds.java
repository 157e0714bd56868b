package org.thinkuknow.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the lines lie above which a message is called urgent: for each share that is to be found, in percent, the sureness that it
 * takes, by messages that nothing but the balance of voices was learned from.
 *
 * @param one      of level one
 * @param oneOrTwo of level one or two
 */
record Thresholds(Map<Integer, Double> one, Map<Integer, Double> oneOrTwo) {

    /** The shares that an officer can choose from. */
    static final List<Integer> SHARES = List.of(80, 85, 90, 93, 95, 97, 98, 99);

    Thresholds {
        one = Map.copyOf(one);
        oneOrTwo = Map.copyOf(oneOrTwo);
    }

    /** @param sure how sure the reader was of each message that is meant */
    static Map<Integer, Double> of(List<Double> sure) {
        var sorted = sure.stream().sorted().toList();
        var lines = new TreeMap<Integer, Double>();
        for (var share : SHARES) {
            lines.put(share, sorted.isEmpty() ? 1.0 : sorted.get((int) (sorted.size() * (100 - share) / 100.0)));
        }
        return lines;
    }

    void write(DataOutputStream data) throws IOException {
        for (var share : SHARES) {
            data.writeDouble(one.getOrDefault(share, 1.0));
            data.writeDouble(oneOrTwo.getOrDefault(share, 1.0));
        }
    }

    static Thresholds read(DataInputStream data) throws IOException {
        var one = new TreeMap<Integer, Double>();
        var oneOrTwo = new TreeMap<Integer, Double>();
        for (var share : SHARES) {
            one.put(share, data.readDouble());
            oneOrTwo.put(share, data.readDouble());
        }
        return new Thresholds(one, oneOrTwo);
    }
}
