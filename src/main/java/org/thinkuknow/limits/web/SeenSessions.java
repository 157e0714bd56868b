package org.thinkuknow.limits.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.limits.Allowances;

import java.io.IOException;

/** Notes that somebody has come back to a session, and from where one is begun. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class SeenSessions extends OncePerRequestFilter {

    private final AnonymousSessions sessions;

    SeenSessions(AnonymousSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            sessions.seen(session);
        }
        sessions.from(Allowances.networkOf(request.getRemoteAddr()));
        try {
            chain.doFilter(request, response);
        } finally {
            sessions.from("");
        }
    }
}
