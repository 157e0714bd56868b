package org.thinkuknow.centre;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * By which a browser outside the house shows that a code was given in it. One for all links, so that a desk with many of them sends no
 * more than one, and so that its name can begin as that of every cookie of the site does; without the key of a link it opens nothing
 * (decision 0128).
 */
@Component
public class LetInCookie {

    private static final String NAME = "let-in";

    private final String site;

    /** @param centre whose site it is */
    public LetInCookie(Centre centre) {
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
     * What the browser shows once a code that came with the request was taken; if that is something else than before, it is told to.
     *
     * @param code  empty if none came
     * @param kept  how long it shows it
     * @param letIn takes the code: gives what the browser shows from now on for what it showed
     */
    public String after(
            String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Duration kept,
            UnaryOperator<String> letIn) {
        var shown = of(request);
        if (code.isBlank()) {
            return shown;
        }
        var now = letIn.apply(shown);
        if (!now.equals(shown)) {
            put(response, now, kept);
        }
        return now;
    }

    /**
     * Has the browser show something from now on. Lax and not Strict: a link in an e-mail that is read on a page of another site has to
     * find the browser let in, and arriving changes nothing.
     */
    private void put(HttpServletResponse response, String shows, Duration kept) {
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
