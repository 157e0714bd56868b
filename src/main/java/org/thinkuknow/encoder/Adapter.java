package org.thinkuknow.encoder;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an encoder learned from the examples, as src/learn writes it: a low-rank change of its matrices, biases, norms and a head. */
public final class Adapter {

    private static final String MAGIC = "TUKREAD1";
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_NUMBERS = 4_000_000;

    private final String mark;
    private final Map<String, Matrix> parts;

    private Adapter(String mark, Map<String, Matrix> parts) {
        this.mark = mark;
        this.parts = parts;
    }

    /** @throws IOException if it cannot be read or is something else */
    public static Adapter read(InputStream stream) throws IOException {
        var data = new DataInputStream(stream);
        if (!new String(data.readNBytes(MAGIC.length()), StandardCharsets.US_ASCII).equals(MAGIC)) {
            throw new IOException("These are no learned weights.");
        }
        var mark = text(data);
        var parts = new HashMap<String, Matrix>();
        for (var left = data.readInt(); left > 0; left--) {
            parts.put(text(data), Matrix.read(data));
        }
        return new Adapter(mark, parts);
    }

    private static String text(DataInputStream data) throws IOException {
        var length = data.readInt();
        if (length < 0 || length > LONGEST_TEXT) {
            throw new IOException("The learned weights are damaged.");
        }
        return new String(data.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** Tells which examples it was learned from: SHA-256 over their files. */
    public String mark() {
        return mark;
    }

    /** The scores of a vector: at least level one, at least two, at least three; above 0 means rather yes. */
    public float[] scores(float[] vector) {
        var weight = part("head.weight");
        var scores = part("head.bias").numbers().clone();
        for (var row = 0; row < weight.rows(); row++) {
            for (var column = 0; column < weight.columns(); column++) {
                scores[row] += weight.numbers()[row * weight.columns() + column] * vector[column];
            }
        }
        return scores;
    }

    /** The names of the matrices of the graph that it changes. */
    List<String> changed() {
        return parts.keySet().stream()
                .filter(name -> name.endsWith("/down"))
                .map(name -> name.substring(0, name.length() - "/down".length()))
                .sorted()
                .toList();
    }

    /** The names of what it puts in place of what the graph holds. */
    List<String> replaced() {
        var names = new ArrayList<>(parts.keySet());
        names.removeIf(name -> name.startsWith("head.") || name.endsWith("/down") || name.endsWith("/up"));
        return names;
    }

    /** @throws NullPointerException if it holds none of that name */
    Matrix part(String name) {
        return Objects.requireNonNull(parts.get(name), () -> "The learned weights hold nothing named " + name + ".");
    }

    /**
     * A matrix.
     *
     * @param numbers row by row
     */
    record Matrix(int rows, int columns, float[] numbers) {

        private static Matrix read(DataInputStream data) throws IOException {
            var rows = data.readInt();
            var columns = data.readInt();
            if (rows < 1 || columns < 1 || (long) rows * columns > MOST_NUMBERS) {
                throw new IOException("The learned weights are damaged.");
            }
            var bytes = java.nio.ByteBuffer.wrap(data.readNBytes(rows * columns * Short.BYTES));
            var numbers = new float[rows * columns];
            for (var at = 0; at < numbers.length; at++) {
                numbers[at] = Float.float16ToFloat(bytes.getShort());
            }
            return new Matrix(rows, columns, numbers);
        }
    }
}
