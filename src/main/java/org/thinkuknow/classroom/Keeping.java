package org.thinkuknow.classroom;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long live lessons stay: the settings {@code thinkuknow.classroom.keep} and {@code thinkuknow.classroom.longest}.
 *
 * @param keep    how long a lesson's results are kept after its start, at most a year
 * @param longest how long a lesson may run before it is ended, and how long after an end kept answers may still arrive
 */
@ConfigurationProperties("thinkuknow.classroom")
public record Keeping(
        @DefaultValue("365d") Duration keep,
        @DefaultValue("12h") Duration longest) {

    private static final Duration YEAR = Duration.ofDays(366);

    /** @throws IllegalArgumentException if results would be kept for more than a year, or erased under a class */
    public Keeping {
        if (keep.compareTo(YEAR) > 0
                || keep.compareTo(longest.multipliedBy(2)) < 0
                || longest.isNegative()
                || longest.isZero()) {
            throw new IllegalArgumentException(
                    "thinkuknow.classroom.keep is at most a year, and longer than two lessons of thinkuknow.classroom.longest");
        }
    }
}
