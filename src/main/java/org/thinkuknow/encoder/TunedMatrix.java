package org.thinkuknow.encoder;

import java.nio.ByteBuffer;

/** A quantised matrix of a graph with what was learned added to it, quantised again: a scale for each column, no zero point. */
record TunedMatrix(int rows, int columns, ByteBuffer numbers, float[] scales) {

    private static final float HIGHEST = 127;

    static TunedMatrix of(GraphWeights graph, String name, Adapter adapter) {
        var old = graph.find(name + "_quantized");
        var scales = graph.find(name + "_scale").floats();
        var whole = sum(old, scales, adapter.part(name + "/down"), adapter.part(name + "/up"));
        return quantised(whole, old.rows(), old.columns());
    }

    private static float[] sum(GraphWeights.Stored old, float[] scales, Adapter.Matrix down, Adapter.Matrix up) {
        var columns = old.columns();
        var whole = new float[old.rows() * columns];
        var numbers = old.numbers();
        for (var row = 0; row < old.rows(); row++) {
            var start = row * columns;
            for (var column = 0; column < columns; column++) {
                whole[start + column] = numbers.byteAt(start + column) * scales[column];
            }
            for (var rank = 0; rank < down.columns(); rank++) {
                var share = down.numbers()[row * down.columns() + rank];
                for (var column = 0; column < columns; column++) {
                    whole[start + column] += share * up.numbers()[rank * columns + column];
                }
            }
        }
        return whole;
    }

    private static TunedMatrix quantised(float[] whole, int rows, int columns) {
        var scales = new float[columns];
        for (var at = 0; at < whole.length; at++) {
            scales[at % columns] = Math.max(scales[at % columns], Math.abs(whole[at]));
        }
        for (var column = 0; column < columns; column++) {
            scales[column] = Math.max(scales[column], Float.MIN_NORMAL) / HIGHEST;
        }
        var numbers = ByteBuffer.allocateDirect(whole.length);
        for (var at = 0; at < whole.length; at++) {
            numbers.put((byte) Math.round(whole[at] / scales[at % columns]));
        }
        return new TunedMatrix(rows, columns, numbers.flip(), scales);
    }
}
