package org.thinkuknow.encoder;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The stored numbers of an ONNX graph, by name; field numbers as onnx.proto3 gives them. */
final class GraphWeights {

    private static final int GRAPH_OF_MODEL = 7;
    private static final int STORED_IN_GRAPH = 5;
    private static final int SIZES = 1;
    private static final int FLOATS = 4;
    private static final int NAME = 8;
    private static final int NUMBERS = 9;

    private final Map<String, Stored> stored = new HashMap<>();

    private GraphWeights() {}

    static GraphWeights of(byte[] onnx) throws IOException {
        var weights = new GraphWeights();
        var model = CodedInputStream.newInstance(onnx);
        model.enableAliasing(true);
        eachField(model, GRAPH_OF_MODEL, graph -> eachField(graph, STORED_IN_GRAPH, weights::add));
        return weights;
    }

    /** @throws NullPointerException if the graph has none of that name */
    Stored find(String name) {
        return Objects.requireNonNull(stored.get(name), () -> "The graph holds nothing named " + name + ".");
    }

    private void add(CodedInputStream tensor) throws IOException {
        var sizes = new long[2];
        var dimensions = 0;
        var name = "";
        var numbers = ByteString.EMPTY;
        for (var tag = tensor.readTag(); tag != 0; tag = tensor.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case SIZES -> {
                    if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT) {
                        sizes[dimensions++] = tensor.readInt64();
                    } else {
                        var end = tensor.pushLimit(tensor.readRawVarint32());
                        while (tensor.getBytesUntilLimit() > 0) {
                            sizes[dimensions++] = tensor.readInt64();
                        }
                        tensor.popLimit(end);
                    }
                }
                case NAME -> name = tensor.readString();
                case FLOATS, NUMBERS -> numbers = tensor.readBytes();
                default -> tensor.skipField(tag);
            }
        }
        stored.put(name, new Stored(Math.toIntExact(sizes[0]), Math.toIntExact(Math.max(1, sizes[1])), numbers));
    }

    private static void eachField(CodedInputStream message, int wanted, Part part) throws IOException {
        for (var tag = message.readTag(); tag != 0; tag = message.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == wanted) {
                var end = message.pushLimit(message.readRawVarint32());
                part.read(message);
                message.popLimit(end);
            } else {
                message.skipField(tag);
            }
        }
    }

    /** Reads one part of a message up to its end. */
    @FunctionalInterface
    private interface Part {
        void read(CodedInputStream part) throws IOException;
    }

    /**
     * A stored matrix.
     *
     * @param numbers little-endian, row by row
     */
    record Stored(int rows, int columns, ByteString numbers) {

        float[] floats() {
            var all = new float[numbers.size() / Float.BYTES];
            numbers.asReadOnlyByteBuffer()
                    .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(all);
            return all;
        }
    }
}
