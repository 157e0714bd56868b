package org.thinkuknow.shell;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Which failures were written in full, for ten minutes each and never more than so many. */
class WrittenFailures {

    static final Duration WHILE = Duration.ofMinutes(10);
    private static final int MOST = 200;

    private record First(String reference, long at) {}

    private final LongSupplier nanos;
    private final Map<String, First> written = new LinkedHashMap<>();

    WrittenFailures(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The reference under which the same was written a while ago, or the one that is given and now stands for it. */
    synchronized String firstOf(String failure, String reference) {
        var now = nanos.getAsLong();
        written.values().removeIf(first -> now - first.at() >= WHILE.toNanos());
        var first = written.get(failure);
        if (first != null) {
            return first.reference();
        }
        if (written.size() >= MOST) {
            written.remove(written.keySet().iterator().next());
        }
        written.put(failure, new First(reference, now));
        return reference;
    }
}
