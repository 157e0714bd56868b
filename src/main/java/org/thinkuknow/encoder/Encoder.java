package org.thinkuknow.encoder;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An encoder that is loaded: gives the meaning of a text as vectors. Safe for many threads; each text is read by the thread that asks. */
public final class Encoder implements AutoCloseable {

    /** So many pieces are read together; a longer text is read in windows. */
    private static final int LONGEST = 256;

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final List<OnnxTensor> held;

    private Encoder(WordPieces pieces, OrtEnvironment environment, OrtSession session, List<OnnxTensor> held) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
        this.held = held;
    }

    /**
     * The encoder as its makers left it.
     *
     * @throws EncoderUnavailable if it cannot be loaded
     */
    public static Encoder frozen(Graph graph) {
        return load(graph, (weights, options, environment) -> List.of());
    }

    /**
     * The encoder with what it learned from the examples.
     *
     * @throws EncoderUnavailable if it cannot be loaded, or the adapter does not fit it
     */
    public static Encoder tuned(Graph graph, Adapter adapter) {
        return load(graph, (onnx, options, environment) -> {
            var weights = GraphWeights.of(onnx);
            var held = new ArrayList<OnnxTensor>();
            var tuned = new Replacement(options, environment, held);
            for (var name : adapter.changed()) {
                tuned.put(name, TunedMatrix.of(weights, name, adapter));
            }
            for (var name : adapter.replaced()) {
                tuned.put(name, adapter.part(name).numbers(), adapter.part(name).columns());
            }
            return held;
        });
    }

    private static Encoder load(Graph graph, Tuning tuning) {
        try (var options = new OrtSession.SessionOptions()) {
            var environment = HeldEnvironment.get();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // a tenth faster; what the pool keeps is bounded by the longest window, and the weights stay out of it
            options.setCPUArenaAllocator(true);
            options.addConfigEntry("session.use_device_allocator_for_initializers", "1");
            options.setMemoryPatternOptimization(false);
            var onnx = graph.onnx();
            var held = tuning.add(onnx, options, environment);
            return new Encoder(pieces(graph), environment, environment.createSession(onnx, options), held);
        } catch (OrtException | IOException | RuntimeException | LinkageError e) {
            throw new EncoderUnavailable("The encoder " + graph + " cannot be loaded.", e);
        }
    }

    private static WordPieces pieces(Graph graph) throws IOException {
        var ids = new HashMap<String, Integer>();
        try (var stream = graph.tokenizer()) {
            JsonMapper.shared()
                    .readTree(stream)
                    .at("/model/vocab")
                    .properties()
                    .forEach(each -> ids.put(each.getKey(), each.getValue().asInt()));
        }
        return new WordPieces(ids);
    }

    /**
     * What a text means: the mean of the vectors of its pieces, {@link Graph#WIDTH} numbers. Of a long text the meaning of each of its
     * windows, which lie half over each other.
     *
     * @param windows so many at most, from the beginning
     * @throws EncoderUnavailable if it fails, or whoever asked has interrupted it
     */
    public List<float[]> read(String text, int windows) {
        return pieces.of(text, LONGEST, windows).stream().map(this::mean).toList();
    }

    private float[] mean(long[] window) {
        if (Thread.currentThread().isInterrupted()) {
            throw new EncoderUnavailable("It took longer than there was time for.", new InterruptedException());
        }
        var mask = new long[window.length];
        java.util.Arrays.fill(mask, 1);
        try (var ids = OnnxTensor.createTensor(environment, new long[][] {window});
                var seen = OnnxTensor.createTensor(environment, new long[][] {mask});
                var kinds = OnnxTensor.createTensor(environment, new long[][] {new long[window.length]});
                var result = session.run(Map.of("input_ids", ids, "attention_mask", seen, "token_type_ids", kinds))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), window.length);
        } catch (OrtException e) {
            throw new EncoderUnavailable("The encoder failed while it read.", e);
        }
    }

    private static float[] mean(FloatBuffer vectors, int count) {
        var mean = new float[Graph.WIDTH];
        for (var at = 0; at < count * Graph.WIDTH; at++) {
            mean[at % Graph.WIDTH] += vectors.get(at) / count;
        }
        return mean;
    }

    @Override
    public void close() {
        try {
            session.close();
            held.forEach(OnnxTensor::close);
        } catch (OrtException e) {
            throw new EncoderUnavailable("The encoder could not be closed.", e);
        }
    }

    /** Puts weights in place of those of the graph. */
    @FunctionalInterface
    private interface Tuning {
        List<OnnxTensor> add(byte[] onnx, OrtSession.SessionOptions options, OrtEnvironment environment)
                throws OrtException, IOException;
    }

    /** What stands in place of a graph's own weights; kept for as long as the session that reads with it. */
    private record Replacement(OrtSession.SessionOptions options, OrtEnvironment environment, List<OnnxTensor> held) {

        void put(String name, TunedMatrix matrix) throws OrtException {
            var shape = new long[] {matrix.rows(), matrix.columns()};
            put(name + "_quantized", OnnxTensor.createTensor(environment, matrix.numbers(), shape, OnnxJavaType.INT8));
            put(name + "_scale", matrix.scales(), matrix.columns());
        }

        void put(String name, float[] numbers, int columns) throws OrtException {
            put(name, OnnxTensor.createTensor(environment, FloatBuffer.wrap(numbers), new long[] {columns}));
        }

        private void put(String name, OnnxTensor tensor) throws OrtException {
            options.addInitializer(name, tensor);
            held.add(tensor);
        }
    }
}
