package org.thinkuknow.session.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thinkuknow.session.OpenSessions;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What open pages of staff tell and ask: that a person has pressed or typed something, and how long the session goes on. */
@RestController
class SessionPulse {

    private final OpenSessions sessions;

    SessionPulse(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /** Asking counts for nothing: scripts ask. */
    @GetMapping("/account/session")
    ResponseEntity<Map<String, Long>> left(HttpServletRequest request) {
        return answer(Optional.ofNullable(request.getSession(false)).flatMap(sessions::left));
    }

    /** Somebody has pressed a key or a button. A page of another site cannot send the cookie with it (SameSite). */
    @PostMapping("/account/session")
    ResponseEntity<Map<String, Long>> here(HttpServletRequest request) {
        return answer(Optional.ofNullable(request.getSession(false)).flatMap(sessions::here));
    }

    /** Whoever is not signed in has no time left; they are not led to the sign-in from here, and not back to here. */
    private static ResponseEntity<Map<String, Long>> answer(Optional<Duration> left) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("left", left.map(Duration::toSeconds).orElse(0L)));
    }
}
