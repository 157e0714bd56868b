package org.thinkuknow.limits.web;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpSession;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class AnonymousSessionsTest {

    private static final int USUAL = 1_800;
    private static final int MOST = 3;
    private static final String STRANGER = "192.0.2.1";
    private static final String SCHOOL = "192.0.2.2";
    private static final String OFFICER = "192.0.2.3";

    private final Clock clock = Mockito.mock();
    private Instant now = Instant.parse("2026-12-02T10:20:00Z");
    private final AnonymousSessions sessions = new AnonymousSessions(
            new AnonymousSessions.Settings(MOST, Duration.ofMinutes(3), Duration.ofMinutes(1)), clock);

    private MockHttpSession made(String network) {
        Mockito.when(clock.instant()).thenAnswer(call -> now);
        var session = new MockHttpSession();
        session.setMaxInactiveInterval(USUAL);
        sessions.from(network);
        sessions.sessionCreated(new HttpSessionEvent(session));
        sessions.from("");
        return session;
    }

    private MockHttpSession signedIn() {
        var session = made(OFFICER);
        sessions.attributeAdded(new HttpSessionBindingEvent(session, StaffSession.CONTEXT, new Object()));
        return session;
    }

    private MockHttpSession cameBack(String network) {
        var session = made(network);
        sessions.seen(session);
        return session;
    }

    private static List<MockHttpSession> many(int number, Supplier<MockHttpSession> each) {
        return Stream.generate(each).limit(number).toList();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void onlyASessionToWhichSomebodyComesBackLivesAsLongAsUsual() {
        assertThat(made(STRANGER).getMaxInactiveInterval()).isEqualTo(180);
        assertThat(cameBack(STRANGER).getMaxInactiveInterval()).isEqualTo(USUAL);
        assertThat(signedIn().getMaxInactiveInterval()).isEqualTo(USUAL);
    }

    @Test
    void nobodyWhoWasHereWithinTheLastMinuteIsPushedOut() {
        var officer = made(OFFICER);
        var pupils = many(5, () -> cameBack(SCHOOL));
        var flood = many(5, () -> cameBack(STRANGER));
        assertThat(Stream.of(List.of(officer), pupils, flood).flatMap(List::stream))
                .noneMatch(MockHttpSession::isInvalid);
    }

    @Test
    void theNetworkThatHasMostQuietOnesLosesTheQuietestFirst() {
        var officer = made(OFFICER);
        var flood = many(2, () -> cameBack(STRANGER));
        pass(Duration.ofSeconds(61));
        var next = made(SCHOOL);
        assertThat(flood).extracting(MockHttpSession::isInvalid).containsExactly(true, false);
        assertThat(Stream.of(officer, next)).noneMatch(MockHttpSession::isInvalid);
    }

    @Test
    void aSchoolWhosePupilsAreAtWorkLosesNothingThoughItHasMost() {
        var pupils = many(8, () -> cameBack(SCHOOL));
        var flood = many(4, () -> cameBack(STRANGER));
        pass(Duration.ofSeconds(61));
        pupils.forEach(sessions::seen);
        made(OFFICER);
        assertThat(pupils).noneMatch(MockHttpSession::isInvalid);
        assertThat(flood).allMatch(MockHttpSession::isInvalid);
    }

    @Test
    void atOneLineThoseToWhichNobodyCameBackEndFirst() {
        var pupil = cameBack(SCHOOL);
        var left = many(2, () -> made(SCHOOL));
        pass(Duration.ofSeconds(61));
        many(2, () -> made(OFFICER));
        assertThat(left).allMatch(MockHttpSession::isInvalid);
        assertThat(pupil.isInvalid()).isFalse();
    }

    /** The server goes on with it: it would answer with a fault. */
    @Test
    void theOneThatIsBeingMadeNeverEnds() {
        many(4 * MOST, () -> cameBack(SCHOOL));
        var newcomer = made(STRANGER);
        assertThat(newcomer.isInvalid()).isFalse();
        many(4 * MOST, () -> cameBack(STRANGER));
        assertThat(many(4, () -> made(STRANGER)).getLast().isInvalid()).isFalse();
    }

    @Test
    void whereEverybodyIsBusyThoseOfTheLargestNetworkEndBeforeMemoryDoes() {
        var pupils = many(4, () -> cameBack(SCHOOL));
        var flood = many(40, () -> cameBack(STRANGER));
        var officer = made(OFFICER);
        assertThat(sessions.count()).isEqualTo(5 * MOST);
        assertThat(Stream.concat(pupils.stream(), Stream.of(officer))).noneMatch(MockHttpSession::isInvalid);
        assertThat(flood).filteredOn(MockHttpSession::isInvalid).hasSize(30);
    }

    @Test
    void whoeverIsSignedInIsNeverAmongThem() {
        var staff = many(2 * MOST, this::signedIn);
        pass(Duration.ofHours(1));
        many(20, () -> made(STRANGER));
        assertThat(staff).noneMatch(MockHttpSession::isInvalid);
        assertThat(sessions.count()).isLessThanOrEqualTo(5 * MOST);
    }

    @Test
    void aSessionIsKnownByItsNewNumberAndForgottenWhenItEnds() {
        var session = cameBack(STRANGER);
        var before = session.getId();
        session.changeSessionId();
        sessions.sessionIdChanged(new HttpSessionEvent(session), before);
        assertThat(sessions.count()).isOne();
        sessions.sessionDestroyed(new HttpSessionEvent(session));
        assertThat(sessions.count()).isZero();
    }
}
