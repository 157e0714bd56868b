package org.thinkuknow.classroom;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long pupils' own words stay: the setting {@code thinkuknow.classroom.words.keep}.
 *
 * @param keep after the end of their lesson, at most 31 days
 */
@ConfigurationProperties("thinkuknow.classroom.words")
public record WordKeeping(@DefaultValue("7d") Duration keep) {

    private static final Duration MOST = Duration.ofDays(31);

    /** @throws IllegalArgumentException if words would be kept for longer than a month, or erased before a lesson's end */
    public WordKeeping {
        if (keep.isNegative() || keep.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "thinkuknow.classroom.words.keep is from nothing to 31 days after a lesson's end");
        }
    }
}
