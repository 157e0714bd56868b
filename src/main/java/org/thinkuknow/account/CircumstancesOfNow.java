package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.session.OpenSessions;

import java.io.IOException;
import java.time.Clock;

/**
 * Weighs with every request of somebody signed in from where and with what they go on. A session that goes on in another browser ends: a
 * cookie does not wander by itself. One that comes into another network goes on, because phones and laptops do that all day, but what
 * was shown before counts for no grave step and no file about people any more ({@link RecentSignIn}). Stands behind {@link RolesOfNow}.
 */
class CircumstancesOfNow extends OncePerRequestFilter {

    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** What has changed in the middle of a session. */
    enum Change {
        BROWSER,
        NETWORK
    }

    /** That something has changed, for the record. From where it was is in no record. */
    record Changed(String username, Change what) {}

    CircumstancesOfNow(OpenSessions sessions, ApplicationEventPublisher events, Clock clock) {
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** Styles, scripts and pictures are everybody's. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SwitchedOff.isForEverybody(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (who == null || session == null) {
            chain.doFilter(request, response);
            return;
        }
        var known = Circumstances.of(session, request);
        if (!known.isSameBrowser(request)) {
            events.publishEvent(new Changed(who.getName(), Change.BROWSER));
            sessions.endAsElsewhere(request);
            SecurityContextHolder.clearContext();
            SwitchedOff.sendTo("/sign-in", request, response);
            return;
        }
        if (known.isNewNetwork(request)) {
            events.publishEvent(new Changed(who.getName(), Change.NETWORK));
            goOn(who, request, response);
        }
        chain.doFilter(request, response);
    }

    private void goOn(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who.toBuilder()
                .authorities(all -> {
                    all.removeIf(NetworkChanged.class::isInstance);
                    all.add(new NetworkChanged(clock.instant()));
                })
                .build());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
