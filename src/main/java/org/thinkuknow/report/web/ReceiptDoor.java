package org.thinkuknow.report.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.centre.AskedPath;
import org.thinkuknow.limits.Pauses;

import java.io.IOException;
import java.time.Duration;

/** Lets networks from which receipts are guessed wait before each answer: some ten tries a second are left to them. */
@Component
class ReceiptDoor extends OncePerRequestFilter {

    /** Set on a request that would have to wait behind too many others. */
    static final String BUSY = ReceiptDoor.class.getName() + ".busy";

    private static final Duration WAIT = Duration.ofSeconds(4);
    private static final int MOST_WAITING = 40;

    private final ReceiptGuesses guesses;
    private final Pauses pauses = new Pauses(WAIT, MOST_WAITING);

    ReceiptDoor(ReceiptGuesses guesses) {
        this.guesses = guesses;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !AskedPath.isIn(request, "/report/reply") && !AskedPath.isIn(request, NotesOnDevice.ADDRESS)
                || !guesses.isThrottled(request.getRemoteAddr());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!pauses.begin(request)) {
            request.setAttribute(BUSY, true);
            chain.doFilter(request, response);
        }
    }
}
