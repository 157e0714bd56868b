package org.thinkuknow.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.session.OpenSessions;

import java.io.IOException;
import java.util.List;

/**
 * Ends the session of somebody whose account was switched off while they were signed in, whose session was ended from elsewhere, or
 * who has done nothing for too long (decision 0109). One query tells all of it.
 */
class SwitchedOff extends OncePerRequestFilter {

    private static final List<String> EVERYBODYS =
            List.of("/styles/", "/scripts/", "/illustrations/", "/fonts/", "/VAADIN/build/", "/VAADIN/static/");

    private final Standing standing;
    private final OpenSessions sessions;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    SwitchedOff(Standing standing, OpenSessions sessions) {
        this.standing = standing;
        this.sessions = sessions;
    }

    /** Styles, scripts and pictures are everybody's. Downloads that Flow serves are not among them. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return "GET".equals(request.getMethod())
                && EVERYBODYS.stream().anyMatch(path::startsWith)
                && !path.contains("..");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) {
            sessions.explain(request);
            chain.doFilter(request, response);
        } else if (!standing.maySignIn(who.getName(), sessions.keyOf(request, who))) {
            sessions.end(request);
            signOut.logout(request, response, who);
            sessions.explain(request);
            sendAway(request, response);
        } else {
            switch (sessions.admit(request)) {
                case GOES_ON -> chain.doFilter(request, response);
                case REFUSED -> response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                case OVER, AS_NOBODY -> {
                    SecurityContextHolder.clearContext();
                    sessions.explain(request);
                    if ("GET".equals(request.getMethod())) {
                        chain.doFilter(request, response);
                    } else {
                        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                    }
                }
            }
        }
    }

    /** A page leads to the sign-in; Flow takes the refusal of its own request for the end of the session. */
    private static void sendAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("GET".equals(request.getMethod())) {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
