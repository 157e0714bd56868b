package org.thinkuknow.reader;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thinkuknow.encoder.Adapter;
import org.thinkuknow.encoder.Encoder;
import org.thinkuknow.encoder.EncoderUnavailable;
import org.thinkuknow.encoder.Graph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The two encoders, loaded once for the whole process, because they are the same for all and each holds some fifty megabytes: the tuned
 * one, which says how urgent a message is, and one as its makers left it, which tells what it is like and is loaded when somebody
 * first asks that. Where they cannot be loaded there are none, and the signs stand alone.
 */
final class Encoders {

    private static final Logger log = LoggerFactory.getLogger(Encoders.class);
    /** What a message is like is seen from its first few hundred letters. */
    private static final int MOST_WINDOWS_FOR_MEANING = 2;

    private static final String LEARNED = "/reader/e5.bin";

    private final Encoder tuned;
    private final Adapter adapter;
    private @Nullable Encoder frozen;

    private Encoders(Encoder tuned, Adapter adapter) {
        this.tuned = tuned;
        this.adapter = adapter;
    }

    /** Those of this process; waits while they load. */
    static Optional<Encoders> shared() {
        return Holder.LOADED.join();
    }

    /** Begins to load them, without waiting. */
    static CompletableFuture<Optional<Encoders>> begin() {
        return Holder.LOADED;
    }

    /** @throws EncoderUnavailable if they cannot be loaded */
    static Encoders load() {
        var adapter = adapter();
        return new Encoders(Encoder.tuned(Graph.E5, adapter), adapter);
    }

    /** The meaning of a text as the encoder's makers taught it, of length 1: near what is like it in words and matter. */
    float[] meaning(String text) {
        var mean = new float[Graph.WIDTH];
        for (var window : frozen().read(text, MOST_WINDOWS_FOR_MEANING)) {
            for (var at = 0; at < mean.length; at++) {
                mean[at] += window[at];
            }
        }
        return ofLengthOne(mean);
    }

    private static float[] ofLengthOne(float[] vector) {
        var squares = 0.0;
        for (var each : vector) {
            squares += each * each;
        }
        var length = (float) Math.max(Math.sqrt(squares), Float.MIN_NORMAL);
        var result = vector.clone();
        for (var at = 0; at < result.length; at++) {
            result[at] /= length;
        }
        return result;
    }

    private synchronized Encoder frozen() {
        if (frozen == null) {
            frozen = Encoder.frozen(Graph.MINILM);
        }
        return frozen;
    }

    /** What the tuned encoder says of a text: at least level one, two, three; of a long text the highest of its windows. */
    float[] voices(String text) {
        return voices(text, new Windows());
    }

    /** The same of the beginning of a text, for which there must be a window. */
    float[] voices(String text, Windows windows) {
        var read = tuned.read(text, windows.left());
        windows.spend(read.size());
        return read.stream().map(adapter::scores).reduce(Encoders::higher).orElseThrow();
    }

    private static float[] higher(float[] one, float[] other) {
        var higher = one.clone();
        for (var at = 0; at < higher.length; at++) {
            higher[at] = Math.max(higher[at], other[at]);
        }
        return higher;
    }

    /** The mark of the examples that it was tuned on. */
    static String mark() {
        return adapter().mark();
    }

    private static Adapter adapter() {
        try (var stream = new BufferedInputStream(Objects.requireNonNull(
                Encoders.class.getResourceAsStream(LEARNED), () -> "There is no " + LEARNED + " on the class path."))) {
            return Adapter.read(stream);
        } catch (IOException | NullPointerException e) {
            throw new EncoderUnavailable(e);
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
