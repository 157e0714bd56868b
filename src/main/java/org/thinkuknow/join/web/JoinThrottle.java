package org.thinkuknow.join.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.centre.AskedPath;
import org.thinkuknow.classroom.JoinAttempts;
import org.thinkuknow.limits.Pauses;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Lets networks from which codes are guessed wait a little before each answer. Nobody's thread waits with them, and only so many
 * wait at once. What a seat asks does not wait: there the key alone counts, which cannot be guessed, and no code is tried.
 */
@Component
class JoinThrottle extends OncePerRequestFilter {

    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final int MOST_WAITING = 20;
    private static final Pattern OF_A_SEAT =
            Pattern.compile("/join/[^/]+/(now|back|key|events|answers|words|questions|stops|(stops|whys)/[^/]+)");

    private final JoinAttempts attempts;
    private final Pauses pauses = new Pauses(WAIT, MOST_WAITING);

    JoinThrottle(JoinAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !AskedPath.isIn(request, "/join")
                || isOfASeat(request)
                || !attempts.isThrottled(request.getRemoteAddr());
    }

    /** A key beside a code changes nothing: otherwise whoever made one up would try codes without waiting. */
    private static boolean isOfASeat(HttpServletRequest request) {
        return request.getHeader(PupilApi.SEAT) != null
                && OF_A_SEAT.matcher(AskedPath.of(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!pauses.begin(request)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WAIT.toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
