package org.thinkuknow.outreach;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * The settings {@code thinkuknow.outreach.*}.
 *
 * @param acknowledgedWithin how long a school has to acknowledge what a child told, before supervisors on call are told
 */
@ConfigurationProperties("thinkuknow.outreach")
public record OutreachRules(@DefaultValue("PT30M") Duration acknowledgedWithin) {

    /** @throws IllegalArgumentException if a time would be over before it began */
    public OutreachRules {
        if (acknowledgedWithin.toSeconds() < 1) {
            throw new IllegalArgumentException("Every time of thinkuknow.outreach must be at least a second");
        }
    }
}
