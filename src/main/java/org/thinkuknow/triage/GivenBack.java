package org.thinkuknow.triage;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What officers gave back a short while ago: the next case is another one. Each node knows what was given back on it, which is where
 * whoever gave it back is signed in (decision 0026); a restart forgets it, and then the same case may come again.
 */
@Component
class GivenBack {

    /** For so long another case comes first. */
    static final Duration WHILE = Duration.ofMinutes(30);

    private final Map<Given, Instant> since = new ConcurrentHashMap<>();
    private final Clock clock;

    GivenBack(Clock clock) {
        this.clock = clock;
    }

    void add(String officer, String reference) {
        forgetOld();
        since.put(new Given(officer, reference), clock.instant());
    }

    /** The references of what an officer gave back lately. */
    Set<String> by(String officer) {
        forgetOld();
        return since.keySet().stream()
                .filter(given -> given.officer.equals(officer))
                .map(Given::reference)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void forgetOld() {
        var oldest = clock.instant().minus(WHILE);
        since.values().removeIf(at -> !at.isAfter(oldest));
    }

    private record Given(String officer, String reference) {}
}
