package org.thinkuknow.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.limits.Limits;
import org.thinkuknow.partner.HostSite;
import org.thinkuknow.partner.Hosts;

import java.util.Optional;

/** Finds out which site calls, by its secret (RFC 6750), and whether it calls too often. */
@Component
class Callers {

    private static final String SCHEME = "Bearer ";

    private final Hosts hosts;
    private final Allowances allowances;
    private final Limits limits;

    Callers(Hosts hosts, Allowances allowances, Limits limits) {
        this.hosts = hosts;
        this.allowances = allowances;
        this.limits = limits;
    }

    /** @throws Problem 401 without a good secret, 429 if it comes too often; a good secret suffers from nobody's wrong ones */
    HostSite of(HttpServletRequest request) {
        var caller = secret(request).flatMap(hosts::withSecret);
        var seconds = caller.isPresent() ? allowances.secondsToWait("partner", caller.get().key(), limits.apiPerMinute())
                : allowances.secondsToWait("wrong secret", Allowances.networkOf(request.getRemoteAddr()), limits.wrongSecretsPerMinute());
        if (seconds > 0) {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "Too many requests. Please send this one again later; nothing of it was kept.")
                    .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        }
        return caller.orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, "The secret is missing, not known, or switched off.")
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())).map(header -> header.substring(SCHEME.length()).strip());
    }
}
