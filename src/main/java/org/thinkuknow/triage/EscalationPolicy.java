package org.thinkuknow.triage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.thinkuknow.notification.EscalationTier;

import java.time.Duration;

/**
 * How alerts repeat, and when the next rung is told; settings {@code thinkuknow.alerts.*}.
 *
 * @param repeat       how often everybody on call is told again of a level-one case that nobody has taken, or that became so and nobody
 *                     has opened since; between 30 seconds and an hour
 * @param release      how long whoever has a case that became level one may leave it unread before anybody can take it; between a minute
 *                     and an hour
 * @param toSupervisor how long after a clock has run out the supervisors on call are told
 * @param toHead       how long after a clock has run out the head is told
 * @param lookEvery    how often the clocks are looked at
 */
@ConfigurationProperties("thinkuknow.alerts")
record EscalationPolicy(
        @DefaultValue("PT5M") Duration repeat,
        @DefaultValue("PT5M") Duration release,
        @DefaultValue("PT10M") Duration toSupervisor,
        @DefaultValue("PT30M") Duration toHead,
        @DefaultValue("PT15S") Duration lookEvery) {

    private static final Duration LONGEST = Duration.ofHours(1);

    EscalationPolicy {
        if (!isBetween(Duration.ofSeconds(30), repeat, LONGEST) || toHead.compareTo(toSupervisor) < 0) {
            throw new IllegalArgumentException(
                    "Alerts repeat every 30 seconds at most and every hour at least, and the head is told after the supervisor");
        }
        if (!isBetween(Duration.ofMinutes(1), release, LONGEST)) {
            throw new IllegalArgumentException(
                    "A case that nobody opens is released after a minute at the soonest and an hour at the latest");
        }
    }

    private static boolean isBetween(Duration least, Duration asked, Duration most) {
        return asked.compareTo(least) >= 0 && asked.compareTo(most) <= 0;
    }

    /** How long after a clock has run out somebody of a rung is told. */
    Duration delay(EscalationTier rung) {
        return switch (rung) {
            case OFFICER -> Duration.ZERO;
            case SUPERVISOR -> toSupervisor;
            case HEAD -> toHead;
        };
    }
}
