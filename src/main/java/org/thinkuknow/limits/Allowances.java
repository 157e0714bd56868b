package org.thinkuknow.limits;

import io.github.bucket4j.Bucket;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.thinkuknow.centre.RefusedTry;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Counts what each address sends, in the memory of this node. An address that is new, or forgotten, may always send. */
@Service
public class Allowances {

    private static final int NETWORK_BYTES = 8;

    /** Longer than any allowance takes to be full again: forgetting one then gives nobody anything. */
    private static final Duration QUIET = Duration.ofHours(1);

    /**
     * The allowances that are of wrong things alone, by purpose, and what the record calls these. Whoever is refused another one is in
     * haste, such as a class that takes its seats: that is no try to get around anything.
     */
    private static final Map<String, String> WRONG = Map.of(
            "colleague's code", "codes of a colleague's lesson",
            "invitations", "codes of invitations",
            "sign-in", "sign-ins",
            "wrong join code", "wrong codes of lessons",
            "wrong receipt", "wrong words of a report",
            "wrong secret", "wrong secrets of other sites");

    private final Map<String, Bucket> buckets;
    private final ApplicationEventPublisher events;

    Allowances(Limits limits, ApplicationEventPublisher events) {
        this.events = events;
        this.buckets = Caches.of(limits.addresses(), QUIET);
    }

    /**
     * Takes one from an allowance.
     *
     * @param purpose keeps allowances of one use apart from those of another; fixed words
     * @param perMinute how many there are; all at once, if nothing was taken before
     * @return how long to wait, in whole seconds; 0 if it was given
     */
    public long secondsToWait(String purpose, String who, int perMinute) {
        return secondsToWait(purpose, who, perMinute, perMinute);
    }

    /**
     * Takes one from an allowance of which more may be taken at first than later.
     *
     * @param atOnce    how many there are if nothing was taken before
     * @param perMinute how many come back in a minute
     * @return as above
     */
    public long secondsToWait(String purpose, String who, int atOnce, int perMinute) {
        var bucket = buckets.computeIfAbsent(
                purpose + ' ' + who,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
        var answer = bucket.tryConsumeAndReturnRemaining(1);
        if (answer.isConsumed()) {
            return 0;
        }
        Optional.ofNullable(WRONG.get(purpose)).map(RefusedTry::tooMany).ifPresent(events::publishEvent);
        return Math.max(
                1,
                Duration.ofNanos(answer.getNanosToWaitForRefill())
                        .plusMillis(999)
                        .toSeconds());
    }

    /** Whom an address stands for: of IPv6 the network (64 bits), because one household has all of it. */
    public static String networkOf(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
