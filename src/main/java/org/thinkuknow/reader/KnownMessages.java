package org.thinkuknow.reader;

import org.thinkuknow.encoder.Graph;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the encoders said of messages that were read before, so that they are read once however often something is learned from them. */
final class KnownMessages {

    private static final int VOICES = 6;
    private static final float FINEST = 127;
    private static final int MOST = 1_000_000;

    private final Map<String, Known> all;

    private KnownMessages(Map<String, Known> all) {
        this.all = new ConcurrentHashMap<>(all);
    }

    static KnownMessages none() {
        return new KnownMessages(Map.of());
    }

    Known of(String message, Encoders encoders) {
        return all.computeIfAbsent(
                hash(message), hash -> new Known(rounded(encoders.meaning(message)), encoders.voices(message)));
    }

    Optional<Known> find(String message) {
        return Optional.ofNullable(all.get(hash(message)));
    }

    /** A meaning as it comes back from the file, so that the first learning is the same as every later one. */
    private static byte[] rounded(float[] meaning) {
        var bytes = new byte[meaning.length];
        for (var at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Math.round(meaning[at] * FINEST);
        }
        return bytes;
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only those of some messages: what is no example any more is forgotten. */
    KnownMessages only(Iterable<String> messages) {
        var kept = new HashMap<String, Known>();
        messages.forEach(message -> {
            var known = all.get(hash(message));
            if (known != null) {
                kept.put(hash(message), known);
            }
        });
        return new KnownMessages(kept);
    }

    void write(DataOutputStream data) throws IOException {
        data.writeInt(all.size());
        for (var each : new java.util.TreeMap<>(all).entrySet()) {
            data.writeUTF(each.getKey());
            data.write(each.getValue().rounded());
            for (var voice : each.getValue().voices()) {
                data.writeFloat(voice);
            }
        }
    }

    static KnownMessages read(DataInputStream data) throws IOException {
        var count = data.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("What was learned is damaged.");
        }
        var all = new HashMap<String, Known>();
        for (var left = count; left > 0; left--) {
            var hash = data.readUTF();
            var rounded = data.readNBytes(Graph.WIDTH);
            var voices = new float[VOICES];
            for (var at = 0; at < VOICES; at++) {
                voices[at] = data.readFloat();
            }
            all.put(hash, new Known(rounded, voices));
        }
        return new KnownMessages(all);
    }

    /** @param rounded the meaning, each number times 127 */
    record Known(byte[] rounded, float[] voices) {

        float[] meaning() {
            var meaning = new float[rounded.length];
            for (var at = 0; at < meaning.length; at++) {
                meaning[at] = rounded[at] / FINEST;
            }
            return Vectors.ofLengthOne(meaning);
        }

        /** How near a meaning lies, from -1 to 1. */
        double near(float[] meaning) {
            var sum = 0.0;
            for (var at = 0; at < rounded.length; at++) {
                sum += rounded[at] * meaning[at];
            }
            return sum / FINEST;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Known(var others, var said)
                    && Arrays.equals(rounded, others)
                    && Arrays.equals(voices, said);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(rounded);
        }

        @Override
        public String toString() {
            return "Known";
        }
    }
}
