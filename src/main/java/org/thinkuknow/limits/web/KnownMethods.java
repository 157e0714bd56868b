package org.thinkuknow.limits.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.centre.EarlyAnswer;

import java.io.IOException;
import java.util.Set;

/**
 * Pages are read, and forms are sent: no address knows another method, whoever asks, and each is answered 405 before anything else looks
 * at it. No page of another site may call us, so none has to ask first what it may (OPTIONS). What the partner interface says of three
 * others is its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class KnownMethods extends OncePerRequestFilter {

    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST");
    private static final Set<String> OF_PROGRAMS = Set.of("PUT", "PATCH", "DELETE");
    private static final String PROGRAMS = "/api/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (KNOWN.contains(request.getMethod())
                || OF_PROGRAMS.contains(request.getMethod())
                        && request.getRequestURI().startsWith(PROGRAMS)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST");
            response.setHeader(HttpHeaders.CONNECTION, "close");
            EarlyAnswer.write(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }
}
