package org.thinkuknow.classroom;

import org.springframework.stereotype.Service;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.limits.Latest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Whoever comes with a join code. Unknown, ended and impossible codes are answered alike. A network from which many wrong codes
 * come is served slowly for a while, right code or wrong, and is never shut out: a whole school sits behind one address (decision 0021).
 */
@Service
public class JoinAttempts {

    private static final int WRONG_PER_MINUTE = 60;
    private static final Duration SLOW = Duration.ofMinutes(1);
    private static final int MOST_NETWORKS = 10_000;

    private final Seats seats;
    private final Allowances allowances;
    private final Clock clock;
    private final Map<String, Instant> slowUntil = Latest.of(MOST_NETWORKS);

    JoinAttempts(Seats seats, Allowances allowances, Clock clock) {
        this.seats = seats;
        this.allowances = allowances;
        this.clock = clock;
    }

    /**
     * The running lesson with a code.
     *
     * @param address of whoever asks; a wrong code counts against its network
     */
    public Optional<LiveLesson> open(String code, String address) {
        var lesson = seats.lesson(code);
        var network = Allowances.networkOf(address);
        if (lesson.isEmpty() && allowances.secondsToWait("wrong join code", network, WRONG_PER_MINUTE) > 0) {
            slowUntil.put(network, clock.instant().plus(SLOW));
        }
        return lesson;
    }

    /** Whether whoever asks from an address is served slowly now. */
    public boolean isThrottled(String address) {
        var end = slowUntil.get(Allowances.networkOf(address));
        return end != null && clock.instant().isBefore(end);
    }
}
