package org.thinkuknow.report.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.report.Senders;

import java.io.IOException;

/**
 * Everybody who reports has a turn, in the order of coming. It is taken after a form has arrived as a whole: whoever sends slowly
 * keeps nobody waiting.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReportTurns extends OncePerRequestFilter {

    private static final String REPORT = "/report";

    private final Senders senders;

    ReportTurns(Senders senders) {
        this.senders = senders;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath().isEmpty() ? request.getRequestURI() : request.getServletPath();
        return !path.equals(REPORT) && !path.startsWith(REPORT + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = senders.take()) {
            chain.doFilter(request, response);
        }
    }
}
