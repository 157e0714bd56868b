package org.thinkuknow.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.HostCookies;
import org.thinkuknow.vault.Derived;
import org.thinkuknow.vault.Vault;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browsers in which somebody has signed in before. Each has tries of its own, so that whoever guesses elsewhere keeps nobody from
 * their own desk. A cookie says so, which opens nothing, names nobody, and is sent to no other site.
 */
@Component
class KnownBrowsers {

    private static final String PURPOSE = "known browser";
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int NAME_BYTES = 6;
    private static final int CHANCE_BYTES = 16;
    private static final int PROOF_BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();

    private final Vault vault;
    private final String site;

    KnownBrowsers(Vault vault, Centre centre) {
        this.vault = vault;
        this.site = centre.baseUrl();
    }

    /** What tells this browser from others in which the account was signed in to; empty if it was not in this one. */
    Optional<String> of(String username, HttpServletRequest request) {
        var name = name(username);
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> isOurs(username, value))
                .findFirst();
    }

    /** From now on this browser is known. */
    void add(String username, HttpServletResponse response) {
        var chance = new byte[CHANCE_BYTES];
        CHANCE.nextBytes(chance);
        var random = HEX.formatHex(chance);
        var cookie = ResponseCookie.from(
                        name(username),
                        random + "." + proof(derived(username, random).newest()))
                .path("/")
                .httpOnly(true)
                .secure(HostCookies.isSecure(site))
                .sameSite("Strict")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private boolean isOurs(String username, String value) {
        var parts = value.split("\\.", -1);
        return parts.length == 2 && derived(username, parts[0]).is(parts[1], KnownBrowsers::proof);
    }

    private String name(String username) {
        return HostCookies.named(site, "known-")
                + HEX.formatHex(Arrays.copyOf(
                        vault.derive(PURPOSE + "'s name", username).lasting(), NAME_BYTES));
    }

    private Derived derived(String username, String random) {
        return vault.derive(PURPOSE, random + '\n' + username);
    }

    private static String proof(byte[] made) {
        return HEX.formatHex(Arrays.copyOf(made, PROOF_BYTES));
    }
}
