package org.thinkuknow.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * The settings {@code thinkuknow.limits.*}. Each number is for one node and one minute, at least 1, so that the first
 * report of an address is always taken. A whole school sits behind one address, so small numbers hit children.
 *
 * @param reportsPerMinute      forms from one address before it is asked to wait
 * @param waitedPerMinute       forms from one address that are taken after a wait or a proof
 * @param apiPerMinute          requests of one partner
 * @param wrongSecretsPerMinute requests without a good secret from one address
 * @param addresses             how many addresses are remembered; those that come seldom are forgotten first
 * @param pause                how long somebody without scripts waits
 * @param proofBits             how many zero bits a proof begins with; each more doubles the work
 */
@ConfigurationProperties("thinkuknow.limits")
public record Limits(
        @DefaultValue("60") int reportsPerMinute,
        @DefaultValue("120") int waitedPerMinute,
        @DefaultValue("600") int apiPerMinute,
        @DefaultValue("30") int wrongSecretsPerMinute,
        @DefaultValue("100000") int addresses,
        @DefaultValue("20s") Duration pause,
        @DefaultValue("16") int proofBits) {

    /** @throws IllegalArgumentException if a number would refuse everybody */
    public Limits {
        if (Math.min(Math.min(reportsPerMinute, waitedPerMinute), Math.min(apiPerMinute, wrongSecretsPerMinute)) < 1
                || addresses < 1) {
            throw new IllegalArgumentException("Every number of thinkuknow.limits must be at least 1");
        }
    }
}
