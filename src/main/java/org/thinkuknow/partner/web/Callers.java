package org.thinkuknow.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.limits.Caches;
import org.thinkuknow.limits.Limits;
import org.thinkuknow.partner.Hosts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Finds out which site calls, by its secret (RFC 6750), and whether it calls too often. */
@Component
class Callers {

    private static final String SCHEME = "Bearer ";
    private static final int MOST_NETWORKS = 100_000;
    private static final int MOST_SECRETS = 10_000;

    /** An allowance that counts a minute has something again within one. */
    private static final Duration NEXT_DEADLINE = Duration.ofMinutes(2);

    private final Hosts hosts;
    private final Allowances allowances;
    private final Limits limits;
    private final Clock clock;
    private final Map<String, Instant> slowUntil = Caches.of(MOST_NETWORKS, NEXT_DEADLINE);
    private final Map<String, Boolean> goodBefore = Caches.of(MOST_SECRETS);

    Callers(Hosts hosts, Allowances allowances, Limits limits, Clock clock) {
        this.hosts = hosts;
        this.clock = clock;
        this.allowances = allowances;
        this.limits = limits;
    }

    /**
     * The database is not asked for a network that has just sent too many wrong secrets, unless it sends one that was good before.
     *
     * @throws ApiProblem 401 without a good secret, 429 if it comes too often; a known good secret suffers from nobody's wrong ones
     */
    Hosts.HostSite of(HttpServletRequest request) {
        var network = Allowances.networkOf(request.getRemoteAddr());
        var secret = secret(request);
        var known = secret.filter(given -> goodBefore.get(print(given)) != null).isPresent();
        refuseFor(
                known
                        ? 0
                        : Duration.between(clock.instant(), slowUntil.getOrDefault(network, Instant.EPOCH))
                                .plusMillis(999)
                                .toSeconds());
        var caller = secret.flatMap(hosts::withSecret);
        if (caller.isPresent()) {
            secret.ifPresent(given -> goodBefore.put(print(given), true));
            refuseFor(allowances.secondsToWait("partner", caller.get().key(), limits.apiPerMinute()));
        } else {
            secret.ifPresent(given -> goodBefore.remove(print(given)));
            var seconds = allowances.secondsToWait("wrong secret", network, limits.wrongSecretsPerMinute());
            if (seconds > 0) {
                slowUntil.put(network, clock.instant().plusSeconds(seconds));
            }
            refuseFor(seconds);
        }
        return caller.orElseThrow(
                () -> new ApiProblem(HttpStatus.UNAUTHORIZED, "The secret is missing, not known, or switched off.")
                        .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    private static void refuseFor(long seconds) {
        if (seconds > 0) {
            throw new ApiProblem(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "Too many requests. Please send this one again later; nothing of it was kept.")
                    .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        }
    }

    /** A secret is remembered by a hash alone. */
    private static String print(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
