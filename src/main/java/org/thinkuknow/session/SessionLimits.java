package org.thinkuknow.session;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/**
 * How long a sign-in lasts; settings {@code thinkuknow.sessions.*}, which may shorten what decision 0109 says and never lengthen it.
 *
 * @param centreIdle how long whoever works at the centre may do nothing
 * @param schoolIdle how long others may do nothing: teachers, leads, educators
 * @param absolute   how long a sign-in is good whatever is done
 * @param warning    how long before its end it is warned
 */
@ConfigurationProperties("thinkuknow.sessions")
record SessionLimits(
        @DefaultValue("15m") Duration centreIdle,
        @DefaultValue("30m") Duration schoolIdle,
        @DefaultValue("8h") Duration absolute,
        @DefaultValue("2m") Duration warning) {

    private static final Set<String> CENTRE =
            Set.of("ROLE_OFFICER", "ROLE_SUPERVISOR", "ROLE_OFFENDER_MANAGER", "ROLE_ANALYST", "ROLE_ADMIN");

    SessionLimits {
        refuseLonger("centre-idle", centreIdle, Duration.ofMinutes(15));
        refuseLonger("school-idle", schoolIdle, Duration.ofMinutes(30));
        refuseLonger("absolute", absolute, Duration.ofHours(8));
        if (warning.isNegative() || warning.compareTo(centreIdle) >= 0 || warning.compareTo(schoolIdle) >= 0) {
            throw new IllegalArgumentException("thinkuknow.sessions.warning: shorter than each of the other times");
        }
    }

    private static void refuseLonger(String name, Duration wanted, Duration most) {
        if (!wanted.isPositive() || wanted.compareTo(most) > 0) {
            throw new IllegalArgumentException("thinkuknow.sessions.%s: more than nothing and at most %s, not %s"
                    .formatted(name, SignedOut.words(most), SignedOut.words(wanted)));
        }
    }

    /** How long somebody with these roles may do nothing. */
    Duration idleFor(Collection<String> authorities) {
        return authorities.stream().anyMatch(CENTRE::contains) ? centreIdle : schoolIdle;
    }
}
