package org.thinkuknow.limits.web;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

import java.time.Duration;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class AnonymousSessionsTest {

    private static final int USUAL = 1_800;

    private final AnonymousSessions sessions =
            new AnonymousSessions(new AnonymousSessions.Settings(3, Duration.ofMinutes(3)));

    private MockHttpSession made() {
        var session = new MockHttpSession();
        session.setMaxInactiveInterval(USUAL);
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private MockHttpSession signedIn() {
        var session = made();
        sessions.attributeAdded(new HttpSessionBindingEvent(session, StaffSession.CONTEXT, new Object()));
        return session;
    }

    private MockHttpSession cameBack() {
        var session = made();
        sessions.seen(session);
        return session;
    }

    @Test
    void onlyASessionToWhichSomebodyComesBackLivesAsLongAsUsual() {
        assertThat(made().getMaxInactiveInterval()).isEqualTo(180);
        assertThat(cameBack().getMaxInactiveInterval()).isEqualTo(USUAL);
        assertThat(signedIn().getMaxInactiveInterval()).isEqualTo(USUAL);
    }

    @Test
    void ofTooManyThoseToWhichNobodyCameBackEndFirstAndStaffNever() {
        var staff = Stream.generate(this::signedIn).limit(5).toList();
        var child = cameBack();
        var flood = Stream.generate(this::made).limit(20).toList();
        assertThat(staff).noneMatch(MockHttpSession::isInvalid);
        assertThat(child.isInvalid()).isFalse();
        assertThat(flood.subList(0, 18)).allMatch(MockHttpSession::isInvalid);
        assertThat(flood.subList(18, 20)).noneMatch(MockHttpSession::isInvalid);
        assertThat(sessions.count()).isEqualTo(3);
    }

    @Test
    void ofTooManyToWhichSomebodyCameBackTheOneThatWasQuietLongestEnds() {
        var quiet = cameBack();
        var busy = cameBack();
        var other = cameBack();
        sessions.seen(quiet);
        var fourth = cameBack();
        assertThat(busy.isInvalid()).isTrue();
        assertThat(Stream.of(quiet, other, fourth)).noneMatch(MockHttpSession::isInvalid);
    }

    @Test
    void aSessionIsKnownByItsNewNumberAndForgottenWhenItEnds() {
        var session = cameBack();
        var before = session.getId();
        session.changeSessionId();
        sessions.sessionIdChanged(new HttpSessionEvent(session), before);
        assertThat(sessions.count()).isOne();
        sessions.sessionDestroyed(new HttpSessionEvent(session));
        assertThat(sessions.count()).isZero();
    }
}
