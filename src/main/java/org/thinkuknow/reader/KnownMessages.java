package org.thinkuknow.reader;

import org.thinkuknow.encoder.Graph;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What the encoders said of messages that were read before, each by a hash of the message, so that they are read once however often
 * something is learned from them: what they mean, and of those that balance the voices what the tuned encoder says. Safe for many threads.
 */
final class KnownMessages {

    private static final int VOICES = 3;
    private static final float FINEST = 127;
    private static final int MOST = 1_000_000;

    private final Map<String, byte[]> meanings;
    private final Map<String, float[]> voices;

    private KnownMessages(Map<String, byte[]> meanings, Map<String, float[]> voices) {
        this.meanings = new ConcurrentHashMap<>(meanings);
        this.voices = new ConcurrentHashMap<>(voices);
    }

    static KnownMessages none() {
        return new KnownMessages(Map.of(), Map.of());
    }

    /** Has the encoder read what a message means, unless it did. */
    void read(String message, Encoders encoders) {
        meanings.computeIfAbsent(hash(message), hash -> rounded(encoders.meaning(message)));
    }

    float[] voices(String message, Encoders encoders) {
        return voices.computeIfAbsent(hash(message), hash -> encoders.voices(message));
    }

    /** How near a meaning lies to that of a message, from -1 to 1; empty if the message was never read. */
    OptionalDouble near(float[] meaning, String message) {
        var rounded = meanings.get(hash(message));
        if (rounded == null) {
            return OptionalDouble.empty();
        }
        var sum = 0.0;
        for (var at = 0; at < rounded.length; at++) {
            sum += rounded[at] * meaning[at];
        }
        return OptionalDouble.of(sum / FINEST);
    }

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
    KnownMessages only(Collection<String> messages) {
        var hashes = messages.stream().map(KnownMessages::hash).collect(Collectors.toSet());
        return new KnownMessages(only(meanings, hashes), only(voices, hashes));
    }

    private static <T> Map<String, T> only(Map<String, T> all, Set<String> hashes) {
        return all.entrySet().stream()
                .filter(each -> hashes.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void write(DataOutputStream data) throws IOException {
        data.writeInt(meanings.size());
        for (var each : new TreeMap<>(meanings).entrySet()) {
            data.writeUTF(each.getKey());
            data.write(each.getValue());
        }
        data.writeInt(voices.size());
        for (var each : new TreeMap<>(voices).entrySet()) {
            data.writeUTF(each.getKey());
            for (var voice : each.getValue()) {
                data.writeFloat(voice);
            }
        }
    }

    static KnownMessages read(DataInputStream data) throws IOException {
        var known = none();
        for (var left = count(data); left > 0; left--) {
            known.meanings.put(data.readUTF(), data.readNBytes(Graph.WIDTH));
        }
        for (var left = count(data); left > 0; left--) {
            var hash = data.readUTF();
            var said = new float[VOICES];
            for (var at = 0; at < VOICES; at++) {
                said[at] = data.readFloat();
            }
            known.voices.put(hash, said);
        }
        return known;
    }

    private static int count(DataInputStream data) throws IOException {
        var count = data.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("What was learned is damaged.");
        }
        return count;
    }
}
