package org.thinkuknow.centre;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By which a browser outside the house shows that a code was given in it. One for all links, so that a desk with many of them sends no
 * more than one, and so that its name can begin as that of every cookie of the site does; alone, without the key of a link, it opens nothing
 * (decision 0128).
 */
@Component
public class LetInCookie {

    private static final String NAME = "let-in";

    private final String site;

    LetInCookie(Centre centre) {
        this.site = centre.baseUrl();
    }

    /** What the browser shows; empty if it shows nothing. */
    public String of(HttpServletRequest request) {
        var name = HostCookies.named(site, NAME);
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /**
     * Has the browser show something from now on. Lax and not Strict: a link in an e-mail that is read on a page of another site has to find
     * the browser let in, and arriving changes nothing.
     */
    public void put(HttpServletResponse response, String shows, Duration kept) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(HostCookies.named(site, NAME), shows)
                        .path("/")
                        .httpOnly(true)
                        .secure(HostCookies.isSecure(site))
                        .sameSite("Lax")
                        .maxAge(kept)
                        .build()
                        .toString());
    }
}
