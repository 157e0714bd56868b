package org.thinkuknow.session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.net.HttpCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

/** A session ends when nobody does anything, whatever scripts ask meanwhile; and after a day's work in any case. */
class IdleSessionIT extends RunningApplication {

    private static final String FIRST = "heron anvil cactus drum";
    private static final String PASSWORD = "kestrel harbour plum window";

    @Autowired
    private Staff staff;

    @Autowired
    private NodeSessions sessions;

    private final String username = "t-" + UUID.randomUUID();
    private Idling idling;
    private Visitor visitor;

    @BeforeEach
    void somebodyComes() {
        idling = new Idling(sessions);
        visitor = new Visitor(address(""));
    }

    private void signsIn(Role... roles) {
        Acting.ADMIN.run(() -> staff.open(new NewAccount(username, "Ada Tester", FIRST, Set.of(roles))));
        visitor.comeIn(username, FIRST, PASSWORD);
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER,15",
        "SUPERVISOR,15",
        "OFFENDER_MANAGER,15",
        "ANALYST,15",
        "ADMIN,15",
        "TEACHER,30",
        "SAFEGUARDING_LEAD,30",
        "HEAD,30",
        "EDUCATOR,30"
    })
    void whoDoesNothingIsSignedOutAfterTheTimeOfTheirRole(Role role, int minutes) {
        signsIn(role);
        idling.unused(username, Duration.ofMinutes(minutes - 1));
        assertThat(visitor.get("/account/sessions").statusCode()).isEqualTo(200);
        idling.unused(username, Duration.ofMinutes(minutes));
        assertThat(location(visitor.get("/account/sessions"))).isEqualTo("/sign-in");
        assertThat(visitor.get("/sign-in").body())
                .contains("because nothing was done for " + minutes + " minutes. What you had typed is kept.");
    }

    @Test
    void whoAlsoWorksAtTheCentreHasTheShorterTime() {
        signsIn(Role.TEACHER, Role.OFFICER);
        idling.unused(username, Duration.ofMinutes(16));
        assertThat(location(visitor.get("/teach"))).isEqualTo("/sign-in");
    }

    @Test
    void afterwardsOneComesBackToWhereOneWasAndTheSentenceIsGone() {
        signsIn(Role.OFFICER);
        idling.unused(username, Duration.ofMinutes(20));
        assertThat(location(visitor.get("/triage/tasks"))).isEqualTo("/sign-in");
        assertThat(visitor.get("/sign-in").body()).contains("You were signed out at ");
        assertThat(location(visitor.trySignIn(username, PASSWORD))).startsWith("/triage/tasks");
        assertThat(visitor.get("/triage/tasks").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/sign-in").body()).doesNotContain("You were signed out at ");
    }

    @Test
    void whoLeftThePageBeforeTheAnswerCameIsToldWhyAllTheSame() {
        signsIn(Role.OFFICER);
        var kept = visitor.cookies().stream().map(HttpCookie::toString).collect(Collectors.joining("; "));
        idling.unused(username, Duration.ofMinutes(20));
        assertThat(location(visitor.get("/triage/tasks"))).isEqualTo("/sign-in");
        var again = new Visitor(address(""));
        assertThat(location(again.get("/triage/tasks", "Cookie", kept))).isEqualTo("/sign-in");
        assertThat(again.get("/sign-in").body()).contains("because nothing was done for ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=heartbeat&v-uiId=0", "/?v-r=uidl&v-uiId=0", "/?v-r=push&v-uiId=0"})
    void whatFlowAsksByItselfCountsForNothing(String asked) {
        signsIn(Role.OFFICER);
        idling.unused(username, Duration.ofMinutes(14));
        var before = idling.usedAt(username);
        visitor.post(asked, Map.of());
        visitor.get("/account/session");
        assertThat(idling.usedAt(username)).isEqualTo(before);
        idling.unused(username, Duration.ofMinutes(15));
        assertThat(visitor.post(asked, Map.of()).statusCode()).isEqualTo(403);
    }

    /** Contrast. */
    @Test
    void aPageThatIsOpenedAndAPressCount() {
        signsIn(Role.OFFICER);
        idling.unused(username, Duration.ofMinutes(14));
        visitor.get("/triage/tasks");
        assertThat(idling.usedAt(username)).isAfter(Instant.now().minusSeconds(60));
        idling.unused(username, Duration.ofMinutes(14));
        assertThat(visitor.post("/account/session", Map.of()).body()).containsPattern("\"left\":(899|900)");
        assertThat(idling.usedAt(username)).isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void afterEightHoursNothingThatIsDoneHelps() {
        signsIn(Role.TEACHER);
        idling.begun(username, Duration.ofMinutes(479));
        assertThat(visitor.get("/teach").statusCode()).isEqualTo(200);
        visitor.post("/account/session", Map.of());
        idling.begun(username, Duration.ofHours(8));
        assertThat(location(visitor.get("/teach"))).isEqualTo("/sign-in");
        assertThat(visitor.get("/sign-in").body()).contains("because you had been signed in for 8 hours");
    }

    @Test
    void theClockAloneEndsItTooAndItsRowGoes() {
        signsIn(Role.OFFICER);
        assertThat(idling.of(username)).hasSize(1);
        idling.unused(username, Duration.ofMinutes(15));
        sessions.look();
        assertThat(idling.of(username)).isEmpty();
        assertThat(location(visitor.get("/triage"))).isEqualTo("/sign-in");
    }

    @Test
    void whatScriptsAskIsNoPlaceToComeBackTo() {
        assertThat(visitor.get("/account/session").body()).isEqualTo("{\"left\":0}");
        Acting.ADMIN.run(() -> staff.open(new NewAccount(username, "Ada Tester", FIRST, Set.of(Role.TEACHER))));
        assertThat(location(visitor.trySignIn(username, FIRST))).startsWith("/staff");
    }
}
