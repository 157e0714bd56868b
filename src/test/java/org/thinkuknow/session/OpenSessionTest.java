package org.thinkuknow.session;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;

/** When a session is warned, when it ends, and what its pages hear of that. */
class OpenSessionTest {

    private static final Instant TEN = Instant.parse("2026-11-30T10:00:00Z");
    private static final SessionLimits LIMITS = new SessionLimits(
            Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(8), Duration.ofMinutes(2));

    private static final SessionRows NO_ROWS = new SessionRows(null);

    private static final int DESK = 3;
    private static final String LOCKED = "/triage/locked";

    private static final Clock CLOCK = Clock.fixed(TEN, ZoneOffset.UTC);

    private final OpenSessions sessions = new OpenSessions(new NodeSessions(NO_ROWS, LIMITS, CLOCK), LIMITS, CLOCK);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/triage");
    private final MockHttpSession http = new MockHttpSession();
    private final List<String> heard = new ArrayList<>();
    private int closed;
    private final OpenSession session =
            new OpenSession(http, "an-officer", TEN, LIMITS.centreIdle(), LIMITS, over -> closed++);

    OpenSessionTest() {
        http.setAttribute(OpenSessions.ATTRIBUTE, session);
        request.setSession(http);
        session.opens(new OpenPage() {
            @Override
            public void warn(Warning warning) {
                heard.add(warning.words());
            }

            @Override
            public void reassure() {
                heard.add("all is well");
            }

            @Override
            public int number() {
                return DESK;
            }

            @Override
            public void giveWay(String instead) {
                heard.add("give way to " + instead);
            }

            @Override
            public void leave(boolean keep) {
                heard.add(keep ? "leave" : "leave, and keep nothing");
            }
        });
    }

    private static Instant at(String time) {
        return TEN.plus(Duration.parse(time));
    }

    @Test
    void itIsWarnedOnceTwoMinutesBeforeAndReassuredByWhatIsDone() {
        session.warnIfDue(at("PT12M59S"));
        assertThat(heard).isEmpty();
        session.warnIfDue(at("PT13M"));
        session.warnIfDue(at("PT13M1S"));
        assertThat(heard)
                .containsExactly("You will be signed out at 10:15, because nothing has been done here for a while.");
        session.here(at("PT14M"));
        assertThat(heard).hasSize(2).endsWith("all is well");
        session.warnIfDue(at("PT27M"));
        assertThat(heard).hasSize(3);
    }

    @Test
    void nearTheEndOfTheDayWhatIsDoneHelpsNoMoreAndThatIsSaid() {
        session.here(at("PT7H44M"));
        session.warnIfDue(at("PT7H57M"));
        assertThat(session.warning(at("PT7H57M")).orElseThrow().avoidable()).isTrue();
        session.here(at("PT7H58M30S"));
        assertThat(heard).last().asString().contains("at 18:00, because a sign-in ends after 8 hours. Please save");
        assertThat(session.warning(at("PT7H59M")).orElseThrow().avoidable()).isFalse();
        assertThat(session.overBy(at("PT8H"))).map(SignedOut::why).hasValue(SignedOut.Why.TOO_LONG);
    }

    @Test
    void itIsWrittenDownAtMostOnceAMinute() {
        assertThat(session.here(at("PT59S"))).isFalse();
        assertThat(session.here(at("PT1M"))).isTrue();
        assertThat(session.here(at("PT1M30S"))).isFalse();
        assertThat(session.here(at("PT2M"))).isTrue();
    }

    @Test
    void itEndsOnce() {
        var why = session.overBy(at("PT15M")).orElseThrow();
        assertThat(session.end(why)).isTrue();
        assertThat(session.end(why)).isFalse();
        assertThat(heard).containsExactly("leave");
        assertThat(http.isInvalid()).isTrue();
        assertThat(closed).isOne();
    }

    @Test
    void whoSignsOutLeavesNothing() {
        http.invalidate();
        assertThat(heard).containsExactly("leave, and keep nothing");
        assertThat(closed).isOne();
    }

    @Test
    void whatWasTypedStaysForTheSamePersonAlone() {
        session.replacedBy("another-officer");
        assertThat(heard).containsExactly("leave, and keep nothing");
    }

    @Test
    void aBoardOfARunningLessonStaysAndEveryOtherPageIsLeft() {
        session.boards().open(7, "/teach/live/BCDFGH/board", () -> true, () -> heard.add("the board leaves"));
        session.narrow(session.overBy(at("PT15M")).orElseThrow());
        assertThat(heard).containsExactly("leave");
        assertThat(session.overBy(at("PT7H59M"))).isEmpty();
        session.here(at("PT7H"));
        assertThat(session.until()).isEqualTo(at("PT8H"));
        session.end(session.overBy(at("PT8H")).orElseThrow());
        assertThat(heard).contains("the board leaves");
    }

    @Test
    void aBoardThatIsGoneForAMinuteIsOver() {
        var close = session.boards().open(7, "/teach/live/BCDFGH/board", () -> true, () -> {});
        session.boards().stayAlone();
        assertThat(session.boards().areOver(at("PT1H"))).isFalse();
        close.run();
        assertThat(session.boards().areOver(at("PT1H1M"))).isFalse();
        assertThat(session.boards().areOver(at("PT1H1M1S"))).isTrue();
    }

    @Test
    void aDeskThatSomebodyListensAtGivesWayAndItsSessionIsGoodForTheLockedOneAlone() {
        session.boards().givesWay(DESK, LOCKED, () -> true);
        assertThat(session.boards().run()).isTrue();
        session.warnIfDue(at("PT13M"));
        session.narrow(session.overBy(at("PT15M")).orElseThrow());
        assertThat(heard)
                .containsExactly(
                        "This desk will be locked at 10:15, because nothing has been done here for a while. The alarm stays on.",
                        "give way to /triage/locked");
        assertThat(session.overBy(at("PT7H59M"))).isEmpty();
        assertThat(session.overBy(at("PT8H"))).map(SignedOut::why).hasValue(SignedOut.Why.TOO_LONG);
        assertThat(asked("GET", LOCKED, "")).isEqualTo(OpenSessions.Admission.GOES_ON);
        assertThat(asked("GET", "/", "v-r=init&location=triage%2Flocked")).isEqualTo(OpenSessions.Admission.GOES_ON);
        assertThat(asked("GET", "/triage", "")).isEqualTo(OpenSessions.Admission.AS_NOBODY);
        assertThat(asked("GET", "/triage/X", "")).isEqualTo(OpenSessions.Admission.AS_NOBODY);
        assertThat(asked("POST", LOCKED, "")).isEqualTo(OpenSessions.Admission.AS_NOBODY);
        assertThat(asked("GET", "/", "v-r=init&location=triage")).isEqualTo(OpenSessions.Admission.REFUSED);
        session.boards().begins(9);
        assertThat(asked("POST", "/", "v-r=uidl&v-uiId=9")).isEqualTo(OpenSessions.Admission.GOES_ON);
        assertThat(asked("POST", "/", "v-r=uidl&v-uiId=" + DESK))
                .as("the desk's own page")
                .isEqualTo(OpenSessions.Admission.REFUSED);
    }

    private OpenSessions.Admission asked(String method, String path, String query) {
        var asked = new MockHttpServletRequest(method, path);
        asked.setServletPath(path);
        asked.setQueryString(query);
        asked.setSession(http);
        return sessions.admit(asked);
    }

    @Test
    void aDeskThatNobodyListensAtIsLeftLikeAnyOtherPage() {
        session.boards().givesWay(DESK, LOCKED, () -> false);
        assertThat(session.boards().run()).isFalse();
        session.warnIfDue(at("PT13M"));
        assertThat(heard).singleElement().asString().startsWith("You will be signed out at 10:15");
        session.boards().open(7, "/teach/live/BCDFGH/board", () -> true, () -> {});
        session.narrow(session.overBy(at("PT15M")).orElseThrow());
        assertThat(heard).last().isEqualTo("leave");
        assertThat(asked("GET", LOCKED, "")).isEqualTo(OpenSessions.Admission.AS_NOBODY);
    }

    @Test
    void whoIsOnCallNoMoreIsSignedOutAtALockedDeskAMinuteLater() {
        var onCall = new AtomicBoolean(true);
        session.boards().open(9, LOCKED, onCall::get, () -> {});
        session.boards().stayAlone();
        assertThat(session.boards().areOver(at("PT1H"))).isFalse();
        onCall.set(false);
        assertThat(asked("GET", LOCKED, "")).isEqualTo(OpenSessions.Admission.AS_NOBODY);
        assertThat(session.boards().areOver(at("PT1H1M"))).isFalse();
        assertThat(session.boards().areOver(at("PT1H1M1S"))).isTrue();
    }

    /** Pages are told to leave before the session is gone: in that moment nobody else is let in by it. */
    @Test
    void whileItIsBeingEndedNothingIsAnsweredByItAnyMore() {
        assertThat(sessions.admit(request)).isEqualTo(OpenSessions.Admission.GOES_ON);
        var meanwhile = new ArrayList<OpenSessions.Admission>();
        session.opens(new OpenPage() {
            @Override
            public void warn(Warning warning) {}

            @Override
            public void reassure() {}

            @Override
            public int number() {
                return DESK + 1;
            }

            @Override
            public void giveWay(String instead) {}

            @Override
            public void leave(boolean keep) {
                meanwhile.add(sessions.admit(request));
            }
        });
        session.end(new SignedOut(SignedOut.Why.ELSEWHERE, TEN, Duration.ZERO));
        assertThat(meanwhile).containsExactly(OpenSessions.Admission.OVER);
    }

    /** The look that ends sessions comes between two questions of one request: whose it is, and whether it goes on. */
    @Test
    void onceItIsGoneNothingIsAnsweredByIt() {
        http.invalidate();
        assertThat(sessions.admit(request)).isEqualTo(OpenSessions.Admission.OVER);
        assertThat(sessions.keyOf(request, new TestingAuthenticationToken("an-officer", "")))
                .isEmpty();
        assertThat(sessions.admit(new MockHttpServletRequest("GET", "/triage"))).isEqualTo(OpenSessions.Admission.OVER);
    }
}
