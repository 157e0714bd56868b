package org.thinkuknow.session;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

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
        var request = new MockHttpServletRequest("GET", "/sign-in") {
            @Override
            public boolean isRequestedSessionIdValid() {
                return !http.isInvalid();
            }
        };
        request.setSession(http);
        request.setRequestedSessionId(http.getId());
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

    /** A browser takes the new session that comes with the answer, and asks for the sign-in page with that. */
    @Test
    void theSessionInWhichItsPagesStillAskByThemselvesTellsWhyToo() {
        assertThat(askedByItsPage().getSession(false)).as("not ended here").isNull();
        here.end(session, SignedOut.Why.TOO_LONG);
        var asked = askedByItsPage();
        assertThat(asked.getSession().getAttribute(OpenSessions.SAID)).isNotNull();
        assertThat(asked.getAttribute(OpenSessions.SAID)).isNull();
    }

    private MockHttpServletRequest askedByItsPage() {
        var push = new MockHttpServletRequest("POST", "/VAADIN/push");
        push.setServletPath("/VAADIN/push");
        push.setQueryString("v-r=push&v-uiId=2");
        push.setRequestedSessionId(http.getId());
        push.setRequestedSessionIdValid(false);
        sessions.explain(push);
        return push;
    }

    /** Its pages are told to leave first, so that nothing can be read meanwhile. */
    @Test
    void whoeverIsBackBeforeTheSessionIsNoMoreIsToldWhyToo() {
        var before = new ArrayList<MockHttpServletRequest>();
        session.boards().open(1, "/triage/locked", () -> true, () -> {
            assertThat(http.isInvalid()).as("gone before its pages have left").isFalse();
            before.add(comesBack());
        });
        here.end(session, SignedOut.Why.ELSEWHERE);
        assertThat(before).singleElement().satisfies(request -> {
            assertThat(request.getAttribute(OpenSessions.SAID)).isNotNull();
        });
    }

    /** What is kept for them next is kept in a new session, and the reason with it. */
    @Test
    void whoeverIsBackWhileTheSessionEndsIsToldWhyInTheNext() {
        http.setAttribute(OpenSessions.ATTRIBUTE, session);
        var back = new CompletableFuture<MockHttpServletRequest>();
        session.boards()
                .open(
                        1,
                        "/triage/locked",
                        () -> true,
                        () -> startAndWait(new Thread(() -> back.complete(comesBack()))));
        here.end(session, SignedOut.Why.ELSEWHERE);
        assertThat(back.orTimeout(1, TimeUnit.MINUTES).join().getSession().getAttribute(OpenSessions.SAID))
                .isNotNull();
    }

    @Test
    void whoHasNotBeenSignedInIsToldNothing() {
        assertThat(comesBack().getAttribute(OpenSessions.SAID)).isNull();
    }

    /** The clock and a request find in the same moment that nothing was done for too long. */
    @Test
    void aDeskThatGivesWayIsNotEndedByWhoeverFindsItOverToo() {
        var later = Clock.offset(CLOCK, LIMITS.centreIdle());
        var rows = mock(SessionRows.class);
        var both = new NodeSessions(rows, LIMITS, later);
        var others = new ConcurrentLinkedQueue<>(List.of(new Thread(() -> both.settle(session))));
        var isThere = new AtomicBoolean(true);
        session.boards().givesWay(1, "/triage/locked", () -> {
            startAndWait(others.poll());
            return isThere.get();
        });
        doAnswer(call -> {
                    isThere.set(false);
                    return null;
                })
                .when(rows)
                .boardAlone(any());
        both.settle(session);
        assertThat(session.boards().areAlone()).isTrue();
        assertThat(session.isOver()).as("ended by the second").isFalse();
    }

    /** It may have to wait for whoever starts it. */
    private static void startAndWait(@Nullable Thread other) {
        if (other != null) {
            other.start();
            try {
                other.join(Duration.ofMillis(500));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
