package org.thinkuknow.classroom;

import org.thinkuknow.limits.Caches;
import org.thinkuknow.vault.KeyedHash;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * To which lesson the keys lead that this node has seen lately, by their hashes, so that a class that moves does not ask the database
 * once for each pupil. What a lesson is made of stays once pupils are in it; whether the seat may still answer is not known here.
 */
class KnownKeys {

    private static final int MOST = 10_000;

    private final Map<String, LessonMaterial> known = Caches.of(MOST);

    /** The lesson for a key, from memory or as it is found. What is not found is asked for again the next time. */
    Optional<LessonMaterial> material(KeyedHash keyHash, Function<KeyedHash, Optional<LessonMaterial>> find) {
        var key = keyHash.inLetters();
        var seen = known.get(key);
        if (seen != null) {
            return Optional.of(seen);
        }
        var found = find.apply(keyHash);
        found.ifPresent(material -> known.put(key, material));
        return found;
    }
}
