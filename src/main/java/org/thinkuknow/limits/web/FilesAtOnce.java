package org.thinkuknow.limits.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Files to take away (papers, tables, archives) are made for each who asks, and cost more than a page: a few at once at a node. Whoever
 * is one too many waits a little and is then asked to come again, so that pages and reports keep their threads.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 21)
class FilesAtOnce extends OncePerRequestFilter {

    static final int AT_ONCE = 4;
    static final int MOST_WAITING = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int COME_AGAIN_SECONDS = 10;
    private static final Pattern FILE = Pattern.compile(".*(\\.(pdf|csv|zip)|/file\\.json)");

    private final Semaphore places;
    private final Duration patience;

    @Autowired
    FilesAtOnce() {
        this(new Semaphore(AT_ONCE, true), PATIENCE);
    }

    FilesAtOnce(Semaphore places, Duration patience) {
        this.places = places;
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FILE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isGivenAPlace()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setIntHeader(HttpHeaders.RETRY_AFTER, COME_AGAIN_SECONDS);
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().write("Many files are being made just now. Please go back and try again in a moment.");
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean isGivenAPlace() {
        try {
            return places.getQueueLength() < MOST_WAITING
                    && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
