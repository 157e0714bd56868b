package org.thinkuknow.limits.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.centre.AskedPath;
import org.thinkuknow.database.FirstInLine;

import java.io.IOException;

/** What children send to the report pages has connections of its own; so has the question whether this node is well. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReportsFirst extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !AskedPath.isIn(request, "/report") && !AskedPath.isIn(request, "/actuator/health");
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = FirstInLine.enter()) {
            chain.doFilter(request, response);
        }
    }
}
