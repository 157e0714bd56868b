package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.centre.RefusedTry;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * A page of another site changes nothing here and opens no web socket, whatever cookies come with it: the browser says where a request
 * began (Fetch Metadata), an older one at least which origin it is from. A browser that says neither is left to the tokens of forms.
 * What children send needs no sign-in and is not asked: a report is taken from wherever it comes.
 */
class OtherSitesChangeNothing extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");
    /** Of a page that tells nobody where it is. */
    private static final String UNTOLD = "null";

    private final String site;
    private final ApplicationEventPublisher events;

    /** @param site the address of the site as browsers see it */
    OtherSitesChangeNothing(String site, ApplicationEventPublisher events) {
        this.events = events;
        this.site = site;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && !"websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            events.publishEvent(RefusedTry.FORM);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        return from == null ? isOurOrigin(request, request.getHeader("Origin")) : OURS.contains(from);
    }

    /** Whoever looks at a copy under another name than that in its settings is at its own pages all the same. */
    private boolean isOurOrigin(HttpServletRequest request, @Nullable String origin) {
        return origin == null
                || origin.equals(UNTOLD)
                || origin.equals(site)
                || origin.equals(originOf(request.getRequestURL().toString()));
    }

    private static String originOf(String address) {
        var parts = URI.create(address);
        return parts.getScheme() + "://" + parts.getRawAuthority();
    }
}
