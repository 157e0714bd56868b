package org.thinkuknow.reader;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thinkuknow.encoder.Adapter;
import org.thinkuknow.encoder.Encoder;
import org.thinkuknow.encoder.EncoderUnavailable;
import org.thinkuknow.encoder.Graph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The encoders, loaded once for the whole process, because they are the same for all and each holds some thirty megabytes. Where
 * they cannot be loaded there are none, and the signs stand alone.
 */
final class Encoders {

    private static final Logger log = LoggerFactory.getLogger(Encoders.class);
    /** Of a text longer than some 12,000 letters the end is not read by meaning; the signs read all of it. */
    private static final int MOST_WINDOWS = 24;

    private final Encoder frozen;
    private final Tuned minilm;
    private final Tuned e5;

    private Encoders(Encoder frozen, Tuned minilm, Tuned e5) {
        this.frozen = frozen;
        this.minilm = minilm;
        this.e5 = e5;
    }

    /** Those of this process; waits while they load. */
    static Optional<Encoders> shared() {
        return Holder.LOADED.join();
    }

    /** Begins to load them, without waiting. */
    static CompletableFuture<Optional<Encoders>> begin() {
        return Holder.LOADED;
    }

    /** @throws EncoderUnavailable if any of them cannot be loaded */
    static Encoders load() {
        var minilm = CompletableFuture.supplyAsync(() -> Tuned.load(Graph.MINILM));
        var e5 = CompletableFuture.supplyAsync(() -> Tuned.load(Graph.E5));
        try {
            return new Encoders(Encoder.frozen(Graph.MINILM), minilm.join(), e5.join());
        } catch (CompletionException e) {
            throw new EncoderUnavailable(e);
        }
    }

    /** The meaning of a text as the encoder's makers taught it, of length 1: near what is like it in words and matter. */
    float[] meaning(String text) {
        var windows = frozen.read(text, MOST_WINDOWS);
        var mean = new float[Graph.WIDTH];
        for (var window : windows) {
            for (var at = 0; at < mean.length; at++) {
                mean[at] += window[at];
            }
        }
        return Vectors.ofLengthOne(mean);
    }

    /** What both tuned encoders say of a text: at least level one, two, three by the first, then by the second. */
    float[] voices(String text) {
        var first = minilm.scores(text);
        var second = e5.scores(text);
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** How urgent the smaller of both holds a text: quick enough to ask it again and again. */
    float quickVoice(String text) {
        return minilm.scores(text)[0];
    }

    /** The mark of the examples that they were tuned on. */
    static String mark() {
        try {
            return Tuned.adapter(Graph.MINILM).mark() + Tuned.adapter(Graph.E5).mark();
        } catch (IOException e) {
            throw new EncoderUnavailable(e);
        }
    }

    /** An encoder that has learned. */
    private record Tuned(Encoder encoder, Adapter adapter) {

        static Tuned load(Graph graph) {
            try {
                var adapter = adapter(graph);
                return new Tuned(Encoder.tuned(graph, adapter), adapter);
            } catch (IOException e) {
                throw new EncoderUnavailable(e);
            }
        }

        static Adapter adapter(Graph graph) throws IOException {
            var name = "/reader/" + graph.name().toLowerCase(Locale.ROOT) + ".bin";
            try (var stream = new BufferedInputStream(Objects.requireNonNull(
                    Encoders.class.getResourceAsStream(name), () -> "There is no " + name + " on the class path."))) {
                return Adapter.read(stream);
            }
        }

        /** Of a long text the highest of its windows. */
        float[] scores(String text) {
            return encoder.read(text, MOST_WINDOWS).stream()
                    .map(adapter::scores)
                    .reduce((one, other) -> {
                        var higher = one.clone();
                        for (var at = 0; at < higher.length; at++) {
                            higher[at] = Math.max(higher[at], other[at]);
                        }
                        return higher;
                    })
                    .orElseThrow();
        }
    }

    /** Loads at first use. */
    private static final class Holder {
        static final CompletableFuture<Optional<Encoders>> LOADED = CompletableFuture.supplyAsync(Holder::tryToLoad);

        private static Optional<Encoders> tryToLoad() {
            try {
                return Optional.of(load());
            } catch (RuntimeException | LinkageError e) {
                log.error("The reader cannot be loaded; the signs stand alone until the application starts again.", e);
                return Optional.empty();
            }
        }
    }
}
