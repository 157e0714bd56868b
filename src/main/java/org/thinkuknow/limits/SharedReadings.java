package org.thinkuknow.limits;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * What many ask for in the same moment is read once: the first reads, the others of the same key wait for the answer, and
 * nobody waits for the reading of another key. What could not be read is not kept.
 */
public final class SharedReadings<K, V> {

    private final AsyncCache<K, V> readings;

    /**
     * @param most how many answers are kept
     * @param kept how long one is given out
     */
    public SharedReadings(int most, Duration kept) {
        readings = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(kept)
                .executor(Runnable::run)
                .buildAsync();
    }

    /** The answer for a key. The reading is done on the thread of whoever asks first, outside of every lock. */
    public V get(K key, Function<K, V> read) {
        var mine = new CompletableFuture<V>();
        var theirs = readings.asMap().putIfAbsent(key, mine);
        return theirs == null ? read(key, read, mine) : waitFor(theirs);
    }

    private static <K, V> V read(K key, Function<K, V> read, CompletableFuture<V> mine) {
        try {
            var answer = read.apply(key);
            mine.complete(answer);
            return answer;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static <V> V waitFor(CompletableFuture<V> theirs) {
        try {
            return theirs.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
