package org.thinkuknow.classroom;

import org.thinkuknow.limits.Caches;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * To which lesson's address the keys lead that this node has seen lately, by their hashes, so that a class that moves does not ask
 * the database once for each pupil. The address never changes; whether the seat may still answer is not known here.
 */
class KnownKeys {

    private static final int MOST = 10_000;

    private final Map<String, String> addresses = Caches.of(MOST);

    /** The address for a key, from memory or as it is found. What is not found is asked for again the next time. */
    Optional<String> address(byte[] keyHash, Function<byte[], Optional<String>> find) {
        var key = HexFormat.of().formatHex(keyHash);
        var known = addresses.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var found = find.apply(keyHash);
        found.ifPresent(address -> addresses.put(key, address));
        return found;
    }
}
