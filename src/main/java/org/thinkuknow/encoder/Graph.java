package org.thinkuknow.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The encoders whose weights lie inside jars; both read English. */
public enum Graph {
    /** all-MiniLM-L6-v2, six layers, quantised; Apache License 2.0. */
    MINILM("all-minilm-l6-v2-q"),
    /** E5-small-v2, twelve layers, quantised; MIT Licence. */
    E5("e5-small-v2-q");

    /** How many numbers a vector of either has. */
    public static final int WIDTH = 384;

    private final String file;

    Graph(String file) {
        this.file = file;
    }

    byte[] onnx() throws IOException {
        try (var stream = resource(file + ".onnx")) {
            return stream.readAllBytes();
        }
    }

    InputStream tokenizer() {
        return resource(file + "-tokenizer.json");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                Graph.class.getResourceAsStream("/" + name), () -> "There is no " + name + " on the class path.");
    }
}
