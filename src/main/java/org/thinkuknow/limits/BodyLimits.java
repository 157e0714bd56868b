package org.thinkuknow.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * How long and how many bodies of requests may be on their way: the settings {@code thinkuknow.limits.bodies.*}, for one node.
 * Nobody's thread waits for them; beyond these numbers those that have been on their way longest are given up.
 *
 * @param time         for one body, from its first byte to its last
 * @param atOnce       on their way from everywhere
 * @param ofOneAddress on their way from one address; a whole school sits behind one
 * @param memory       what all of them hold together
 */
@ConfigurationProperties("thinkuknow.limits.bodies")
public record BodyLimits(
        @DefaultValue("30s") Duration time,
        @DefaultValue("1000") int atOnce,
        @DefaultValue("250") int ofOneAddress,
        @DefaultValue("64MB") DataSize memory) {

    /** @throws IllegalArgumentException if a number would refuse everybody */
    public BodyLimits {
        if (time.toMillis() < 1 || Math.min(atOnce, ofOneAddress) < 1 || memory.toBytes() < 1) {
            throw new IllegalArgumentException("Every number of thinkuknow.limits.bodies must be at least 1");
        }
    }
}
