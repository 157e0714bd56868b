package org.thinkuknow.session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.Visitor;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

/** The list of one's own sessions, and signing oneself out in another browser: pages that are open there are left at once. */
@Tag("long")
class SignedOutElsewhereIT extends RunningApplication {

    @Autowired
    private NodeSessions sessions;

    @Autowired
    private SessionRows rows;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Audit audit;

    @Autowired
    private Staff staff;

    private final Browser here = Browser.open();
    private final Browser there = Browser.open();

    private String who;

    @BeforeEach
    void oneIsSignedInInTwoBrowsers() {
        who = "demo-analyst";
        new Idling(sessions).unused(who, Duration.ofHours(1));
        sessions.look();
        SignIn.as(who, there, address("/sign-in"));
        there.goToView(address("/statistics"));
        SignIn.as(who, here, address("/sign-in"));
        here.goToView(address("/account/sessions"));
    }

    @AfterEach
    void bothClose() {
        here.close();
        there.close();
    }

    @Test
    void bothAreListedInWordsAndThisOneIsMarked() {
        assertThat(here.all("#sessions > li")).hasSize(2);
        assertThat(here.find("#sessions > li:first-child").getText())
                .contains("Chrome on a Linux computer", "Since ", "last used ", "This is where you are now.");
        assertThat(here.find("#sessions > li:last-child").getText()).contains("Sign out there");
        Looks.right(here, "sessions");
    }

    @Test
    void anOpenPageThereIsLeftWithinASecond() {
        var before = Instant.now();
        here.find("#sessions > li:last-child button").click();
        there.await(() -> there.path().equals("/sign-in"));
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(there.text()).contains("You were signed out at ", "from another browser or by an administrator.");
        here.awaitFlow();
        assertThat(here.all("#sessions > li")).hasSize(1);
        assertThat(here.find("#sessions-said").getText()).isEqualTo("You are signed out there.");
        assertThat(audit.of(who)).extracting(Recorded::act).contains("signed out elsewhere");
        assertThat(here.find("h1").getText()).isEqualTo("Where you are signed in");
    }

    @Test
    void everywhereElseIsOnePress() {
        var third = new Visitor(address("")).signIn(who, Visitor.DEMO_PASSWORD);
        assertThat(third.get("/statistics").statusCode()).isEqualTo(200);
        here.find("#sign-out-others").click();
        there.await(() -> there.path().equals("/sign-in"));
        assertThat(location(third.get("/statistics"))).isEqualTo("/sign-in");
        here.awaitFlow();
        assertThat(here.find("#sessions-said").getText()).isEqualTo("You are signed in here alone.");
        assertThat(rows.of(who)).hasSize(1);
    }

    /** What another node writes down is all that this one hears of it; the next request asks, whether the clock has looked or not. */
    @Test
    void whatAnotherNodeEndedIsOverWithTheNextRequest() {
        var third = new Visitor(address("")).signIn(who, Visitor.DEMO_PASSWORD);
        assertThat(third.get("/statistics").statusCode()).isEqualTo(200);
        database.sql("delete from account_session where username = ?")
                .param(who)
                .update();
        assertThat(location(third.get("/statistics"))).isEqualTo("/sign-in");
        there.goToView(address("/statistics"));
        assertThat(there.path()).isEqualTo("/sign-in");
    }

    /** Nothing stays on the screen of somebody who was sent away, whether they press anything or not. */
    @Test
    void whoIsSwitchedOffHasNothingLeftOnTheScreen() {
        try {
            Acting.ADMIN.run(() -> staff.setEnabled(who, false));
            there.await(() -> there.path().equals("/sign-in"));
        } finally {
            Acting.ADMIN.run(() -> staff.setEnabled(who, true));
        }
    }

    @Test
    void nobodyEndsSomebodyElses() {
        var other = new Visitor(address("")).signIn("demo-teacher", Visitor.DEMO_PASSWORD);
        assertThat(other.get("/teach").statusCode()).isEqualTo(200);
        var theirs = rows.of("demo-teacher").getFirst();
        assertThat(rows.end(who, theirs.key(), Instant.now())).isFalse();
        assertThat(other.get("/teach").statusCode()).isEqualTo(200);
    }
}
