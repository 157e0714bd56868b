package org.thinkuknow.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

import java.time.Duration;
import java.util.concurrent.ConcurrentMap;

/**
 * Memory that is bounded, for many threads. When it is full, what is asked for seldom is forgotten first, and that may be what came
 * last. Whoever waits for one key waits for nobody else's; still, nothing is read within {@code computeIfAbsent}: that is what
 * {@link SharedReadings} are for.
 */
public final class Caches {

    private Caches() {}

    /** For what could be found or made again. */
    public static <K, V> ConcurrentMap<K, V> of(int most) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .executor(Runnable::run)
                .<K, V>build()
                .asMap();
    }

    /**
     * For what must not be forgotten for some time, such as a count that somebody would like to be rid of. What is old makes place of
     * itself, so that only a flood of more keys than are ever honest has any effect on others.
     *
     * @param most  far more than come within the time
     * @param quiet how long a key is kept that nobody asks for
     */
    public static <K, V> ConcurrentMap<K, V> of(int most, Duration quiet) {
        return of(most, quiet, Ticker.systemTicker());
    }

    static <K, V> ConcurrentMap<K, V> of(int most, Duration quiet, Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(quiet)
                .ticker(ticker)
                .executor(Runnable::run)
                .<K, V>build()
                .asMap();
    }
}
