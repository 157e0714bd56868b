package org.thinkuknow.triage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.thinkuknow.notification.Rung;

import java.time.Duration;

/**
 * How alerts repeat and climb; settings {@code thinkuknow.alerts.*}.
 *
 * @param repeat       how often everybody on call is told again of a level-one case that nobody has taken
 * @param toSupervisor how long after a clock has run out the supervisors on call are told
 * @param toHead       how long after a clock has run out the head is told
 * @param lookEvery    how often the clocks are looked at
 */
@ConfigurationProperties("thinkuknow.alerts")
record Ladder(@DefaultValue("PT5M") Duration repeat, @DefaultValue("PT10M") Duration toSupervisor,
              @DefaultValue("PT30M") Duration toHead, @DefaultValue("PT15S") Duration lookEvery) {

    Ladder {
        if (repeat.compareTo(Duration.ofSeconds(30)) < 0 || toHead.compareTo(toSupervisor) < 0) {
            throw new IllegalArgumentException("Alerts repeat every 30 seconds at most, and the head is told after the supervisor");
        }
    }

    /** How long after a clock has run out somebody of a rung is told. */
    Duration delay(Rung rung) {
        return switch (rung) {
            case OFFICER -> Duration.ZERO;
            case SUPERVISOR -> toSupervisor;
            case HEAD -> toHead;
        };
    }
}
