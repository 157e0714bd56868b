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
import org.springframework.web.util.UriUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Files to take away (papers, tables, archives, a child's whole file) are made for each who asks, and cost more than a page: a few at
 * once at a node. Whoever is one too many waits a little and is then asked to come again, so that pages and reports keep their threads.
 * Those that are for everybody have places of their own: whoever reads them slowly keeps no agency and no officer from theirs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 21)
class FilesAtOnce extends OncePerRequestFilter {

    static final int AT_ONCE = 4;
    static final int OF_STRANGERS = 2;
    static final int MOST_WAITING = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int COME_AGAIN_SECONDS = 10;
    /** Flow gives what a page hands out an address of its own. */
    private static final Pattern FILE =
            Pattern.compile("/VAADIN/dynamic/resource/.*|.*(\\.(pdf|csv|zip)|/file\\.json)");

    private static final Pattern FOR_EVERYBODY = Pattern.compile("/learn/.*|/service\\.csv");

    private final Semaphore known;
    private final Semaphore strangers;
    private final Duration patience;

    @Autowired
    FilesAtOnce() {
        this(new Semaphore(AT_ONCE, true), new Semaphore(OF_STRANGERS, true), PATIENCE);
    }

    FilesAtOnce(Semaphore known, Semaphore strangers, Duration patience) {
        this.known = known;
        this.strangers = strangers;
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FILE.matcher(path(request)).matches();
    }

    private static String path(HttpServletRequest request) {
        return UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var places = FOR_EVERYBODY.matcher(path(request)).matches() ? strangers : known;
        if (!isGivenAPlace(places)) {
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

    private boolean isGivenAPlace(Semaphore places) {
        try {
            return places.getQueueLength() < MOST_WAITING
                    && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
