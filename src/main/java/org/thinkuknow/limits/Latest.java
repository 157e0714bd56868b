package org.thinkuknow.limits;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Memory that is bounded, for what could be found or made again: what has not been asked for longest is forgotten first. All
 * of it has one lock, so nothing is read within {@code computeIfAbsent}: that is what {@link SharedReadings} are for.
 */
public final class Latest {

    private static final float LOAD = 0.75f;
    private static final int FIRST_SIZE = 64;

    private Latest() {}

    /** A map for many threads that keeps no more than so many entries. */
    public static <K, V> Map<K, V> of(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(FIRST_SIZE, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }
}
