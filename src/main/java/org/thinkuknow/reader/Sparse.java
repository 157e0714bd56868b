package org.thinkuknow.reader;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Features of a message by their number, most of them missing. */
final class Sparse {

    private final SortedMap<Integer, Double> values = new TreeMap<>();

    void add(int number, double value) {
        values.merge(number, value, Double::sum);
    }

    /** As the learner wants them: numbers from 1. */
    Feature[] features() {
        return values.entrySet().stream()
                .map(each -> new FeatureNode(each.getKey() + 1, each.getValue()))
                .toArray(Feature[]::new);
    }

    /** Each value times the weight of its number; what was never met when the weights were learned counts nothing. */
    double times(float[] weights) {
        var sum = 0.0;
        for (Map.Entry<Integer, Double> each : values.entrySet()) {
            sum += each.getKey() < weights.length ? each.getValue() * weights[each.getKey()] : 0;
        }
        return sum;
    }
}
