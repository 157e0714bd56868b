package org.thinkuknow.reader;

/** Reckons with vectors. */
final class Vectors {

    private Vectors() {}

    static float[] ofLengthOne(float[] vector) {
        var length = (float) Math.sqrt(dot(vector, vector));
        var result = vector.clone();
        for (var at = 0; at < result.length; at++) {
            result[at] /= Math.max(length, Float.MIN_NORMAL);
        }
        return result;
    }

    static double dot(float[] one, float[] other) {
        var sum = 0.0;
        for (var at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
