package org.thinkuknow.limits.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.OtherApplication;
import org.thinkuknow.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests without a cookie, each of which would leave a session behind. */
class AnonymousSessionsIT extends OtherApplication {

    @Autowired
    private AnonymousSessions sessions;

    private void flood() {
        for (var number = 0; number < 40; number++) {
            new Visitor(address("")).get(number % 2 == 0 ? "/sign-in" : "/?v-r=init&location=no-such-page-" + number);
            assertThat(sessions.count()).isLessThanOrEqualTo(10);
        }
    }

    @Test
    void aFloodPushesOutNobodyWhoIsSignedInOrHasComeBack() {
        var officer = new Visitor(address("")).signIn("demo-officer", Visitor.DEMO_PASSWORD);
        var child = new Visitor(address(""));
        var token = child.tokenOf("/sign-in");
        assertThat(child.tokenOf("/sign-in")).isNotNull();
        var session = child.cookies().getFirst().getValue();
        flood();
        assertThat(officer.get("/staff").statusCode()).isEqualTo(302);
        assertThat(Visitor.location(officer.get("/staff")))
                .as("still signed in")
                .isEqualTo("/triage");
        child.get("/sign-in");
        assertThat(child.cookies().getFirst().getValue())
                .as("still the same session")
                .isEqualTo(session);
        assertThat(token).isNotEmpty();
    }
}
