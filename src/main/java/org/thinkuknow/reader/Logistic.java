package org.thinkuknow.reader;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** A learned yes or no: weights for features, and what stands without any of them. Above 0 means rather yes. */
record Logistic(float[] weights, double bias) {

    /** One that says nothing. */
    static final Logistic NONE = new Logistic(new float[0], 0);

    private static final int MOST_WEIGHTS = 1 << 20;
    private static final double CLOSE_ENOUGH = 0.01;

    /**
     * Learns by logistic regression; the same from the same, always.
     *
     * @param cost how closely it follows the examples
     */
    static Logistic learn(List<Sparse> rows, List<Boolean> answers, int features, double cost) {
        var problem = new Problem();
        problem.l = rows.size();
        problem.n = features + 1;
        problem.bias = 1;
        problem.x = rows.stream()
                .map(row -> {
                    row.add(features, 1);
                    return row.features();
                })
                .toArray(Feature[][]::new);
        problem.y = answers.stream().mapToDouble(answer -> answer ? 1 : -1).toArray();
        Linear.disableDebugOutput();
        var parameter = new Parameter(SolverType.L2R_LR, cost, CLOSE_ENOUGH);
        parameter.setRandom(new Random(1));
        var model = Linear.train(problem, parameter);
        var sign = model.getLabels()[0] == 1 ? 1 : -1;
        var learned = model.getFeatureWeights();
        var weights = new float[features];
        for (var at = 0; at < features; at++) {
            weights[at] = (float) (sign * learned[at]);
        }
        return new Logistic(weights, sign * learned[features]);
    }

    double score(Sparse row) {
        return row.times(weights) + bias;
    }

    /** How sure that makes, from 0 to 1. */
    static double share(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    void write(DataOutputStream data) throws IOException {
        data.writeInt(weights.length);
        for (var weight : weights) {
            data.writeFloat(weight);
        }
        data.writeDouble(bias);
    }

    static Logistic read(DataInputStream data) throws IOException {
        var count = data.readInt();
        if (count < 0 || count > MOST_WEIGHTS) {
            throw new IOException("What was learned is damaged.");
        }
        var weights = new float[count];
        for (var at = 0; at < count; at++) {
            weights[at] = data.readFloat();
        }
        return new Logistic(weights, data.readDouble());
    }
}
