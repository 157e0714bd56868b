package org.thinkuknow.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may try to sign in, on one node: the settings {@code thinkuknow.sign-in.*}. A whole school sits behind one.
 *
 * @param atOnce    if nobody has tried there for a while
 * @param perMinute how many come back in a minute
 */
@ConfigurationProperties("thinkuknow.sign-in")
record SignInLimits(
        @DefaultValue("120") int atOnce, @DefaultValue("60") int perMinute) {

    /** @throws IllegalArgumentException if a number would refuse everybody */
    SignInLimits {
        if (Math.min(atOnce, perMinute) < 1) {
            throw new IllegalArgumentException("Every number of thinkuknow.sign-in must be at least 1");
        }
    }
}
