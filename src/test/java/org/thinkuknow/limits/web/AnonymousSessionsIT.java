package org.thinkuknow.limits.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.OtherApplication;
import org.thinkuknow.support.Visitor;

import java.net.HttpCookie;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests without a cookie, each of which would leave a session behind. */
class AnonymousSessionsIT extends OtherApplication {

    private static final String QUIZ = "/?v-r=init&location=learn%2F7-11%2Fwho-is-a-friend-online%2Fquiz";

    @Autowired
    private AnonymousSessions sessions;

    private void flood() {
        for (var number = 0; number < 40; number++) {
            new Visitor(address("")).get(number % 2 == 0 ? "/triage" : "/?v-r=init&location=no-such-page-" + number);
            assertThat(sessions.count()).isLessThanOrEqualTo(50);
        }
    }

    /** A stranger who comes back once to each session, so that none of them looks like one that nobody uses. */
    private void floodThatComesBack(int requests) {
        for (var number = 0; number < requests; number++) {
            var stranger = new Visitor(address("")).movesTo("127.0.0.7");
            stranger.get("/triage");
            stranger.get("/sign-in");
        }
    }

    @Test
    void whoeverTypesTheirPasswordSignsInDuringAFloodThatComesBack() {
        floodThatComesBack(12);
        var officer = new Visitor(address(""));
        var token = officer.tokenOf("/sign-in");
        floodThatComesBack(12);
        var answer = officer.post(
                "/sign-in", Map.of("username", "demo-officer", "password", Visitor.DEMO_PASSWORD, "_csrf", token));
        assertThat(Visitor.location(answer)).isEqualTo("/staff");
        floodThatComesBack(12);
        assertThat(Visitor.location(officer.get("/staff"))).isEqualTo("/triage");
    }

    @Test
    void aClassThatDoesAQuizKeepsEverySessionDuringAFlood() {
        var pupils = Stream.generate(() -> new Visitor(address(""))).limit(8).toList();
        pupils.forEach(pupil -> pupil.get(QUIZ));
        var sessions = pupils.stream().map(AnonymousSessionsIT::session).toList();
        floodThatComesBack(20);
        pupils.forEach(pupil -> pupil.get(QUIZ));
        assertThat(pupils.stream().map(AnonymousSessionsIT::session)).isEqualTo(sessions);
    }

    @Test
    void theSignInFormNeedsNoSession() {
        var officer = new Visitor(address(""));
        assertThat(officer.tokenOf("/sign-in")).isNotEmpty();
        assertThat(officer.cookies()).extracting(HttpCookie::getName).containsExactly("form");
    }

    private static String session(Visitor visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFloodPushesOutNobodyWhoIsSignedInOrHasComeBack() {
        var officer = new Visitor(address("")).signIn("demo-officer", Visitor.DEMO_PASSWORD);
        var child = new Visitor(address(""));
        child.get(QUIZ);
        child.get(QUIZ);
        var session = session(child);
        flood();
        assertThat(officer.get("/staff").statusCode()).isEqualTo(302);
        assertThat(Visitor.location(officer.get("/staff")))
                .as("still signed in")
                .isEqualTo("/triage");
        child.get(QUIZ);
        assertThat(session(child)).as("still the same session").isEqualTo(session);
    }
}
