package org.thinkuknow.session;

import org.springframework.test.util.ReflectionTestUtils;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sets the sessions of somebody on this node back in time, as if they had begun or been used that much earlier. */
final class Idling {

    private final NodeSessions sessions;

    Idling(NodeSessions sessions) {
        this.sessions = sessions;
    }

    /** Nothing has been done in their sessions for so long. */
    void unused(String username, Duration time) {
        of(username)
                .forEach(one ->
                        ReflectionTestUtils.setField(one, "used", Instant.now().minus(time)));
    }

    /** They have signed in so long ago. */
    void begun(String username, Duration time) {
        of(username)
                .forEach(one ->
                        ReflectionTestUtils.setField(one, "began", Instant.now().minus(time)));
    }

    Instant usedAt(String username) {
        return (Instant)
                Objects.requireNonNull(ReflectionTestUtils.getField(of(username).getFirst(), "used"));
    }

    List<OpenSession> of(String username) {
        var open = (Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(sessions, "open"));
        return open.values().stream()
                .map(OpenSession.class::cast)
                .filter(one -> one.username().equals(username))
                .toList();
    }
}
