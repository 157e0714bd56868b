package org.thinkuknow.session;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sign-in page says to whoever comes from a session that has ended. */
class EndedSessionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC);
    private static final SessionLimits LIMITS = new SessionLimits(
            Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(8), Duration.ofMinutes(2));

    private final NodeSessions here = new NodeSessions(new SessionRows(null), LIMITS, CLOCK);
    private final OpenSessions sessions = new OpenSessions(here, LIMITS, CLOCK);
    private final MockHttpSession http = new MockHttpSession();
    private final OpenSession session =
            new OpenSession(http, "an-officer", CLOCK.instant(), LIMITS.centreIdle(), LIMITS, over -> {});

    private MockHttpServletRequest comesBack() {
        var request = new MockHttpServletRequest("GET", "/sign-in");
        request.setRequestedSessionId(http.getId());
        request.setRequestedSessionIdValid(!http.isInvalid());
        request.addHeader("Accept", "text/html");
        sessions.explain(request);
        return request;
    }

    @Test
    void whoeverComesAfterwardsIsToldWhyUntilTheySignIn() {
        here.end(session, SignedOut.Why.ELSEWHERE);
        var request = comesBack();
        assertThat(request.getSession().getAttribute(OpenSessions.SAID))
                .isEqualTo(request.getAttribute(OpenSessions.SAID))
                .isNotNull();
    }

    /** Its pages are told to leave first, so that nothing can be read meanwhile. */
    @Test
    void whoeverIsBackBeforeTheSessionIsNoMoreIsToldWhyToo() {
        var before = new ArrayList<MockHttpServletRequest>();
        session.boards().open(1, "/triage/locked", () -> true, () -> before.add(comesBack()));
        here.end(session, SignedOut.Why.ELSEWHERE);
        assertThat(before).singleElement().satisfies(request -> {
            assertThat(request.isRequestedSessionIdValid()).isTrue();
            assertThat(request.getAttribute(OpenSessions.SAID)).isNotNull();
        });
    }

    @Test
    void whoHasNotBeenSignedInIsToldNothing() {
        assertThat(comesBack().getAttribute(OpenSessions.SAID)).isNull();
    }
}
