package org.thinkuknow.session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** A board goes on through a long lesson; after half an hour without a press it is all that its session is good for. */
@Tag("long")
class BoardAloneIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/who-knows-where-you-are";
    private static final String WHO = "demo-teacher";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private NodeSessions sessions;

    private final Browser browser = Browser.open();
    private Idling idling;
    private String code;

    @BeforeEach
    void aBoardIsOpen() {
        idling = new Idling(sessions);
        idling.unused(WHO, Duration.ofHours(1));
        idling.begun(WHO, Duration.ofHours(9));
        sessions.look();
        code = TEACHER.get(() -> lessons.start(LESSON));
        SignIn.as(WHO, browser, address("/sign-in"));
        browser.goToView(board());
        browser.await(() -> browser.text().contains(code));
        idling.unused(WHO, Duration.ofMinutes(30));
        sessions.look();
    }

    @AfterEach
    void itEnds() {
        browser.close();
        TEACHER.run(() -> lessons.end(code));
    }

    private String board() {
        return address("/teach/live/" + code + "/board");
    }

    @Test
    void theBoardGoesOnAndIsMovedAndLoadedAnew() {
        TEACHER.run(() -> lessons.move(code, 1));
        browser.await(this::theLessonHasBegun);
        browser.goToView(board());
        assertThat(browser.path()).endsWith("/board");
        browser.await(this::theLessonHasBegun);
        var step = TEACHER.get(() -> lessons.mine(code)).lesson().step();
        browser.script("document.querySelector('#next').click()");
        browser.await(
                () -> !TEACHER.get(() -> lessons.mine(code)).lesson().step().equals(step));
        assertThat(browser.path()).endsWith("/board");
    }

    private boolean theLessonHasBegun() {
        return browser.all("board-stage .waiting").isEmpty()
                && !browser.all("board-stage > *").isEmpty();
    }

    @Test
    void everyOtherAddressAsksToSignIn() {
        for (var path : new String[] {
            "/teach",
            "/teach/taught",
            "/teach/live/" + code,
            "/teach/own",
            "/account/sessions",
            "/staff",
            "/teach/concerns",
            "/teach/disclosure/X",
            "/teach/results/X/answers.csv"
        }) {
            browser.go(address(path)).awaitPage();
            assertThat(browser.path()).as(path).isEqualTo("/sign-in");
        }
        assertThat(browser.text()).contains("because nothing was done for 30 minutes");
        browser.goToView(board());
        assertThat(browser.path()).endsWith("/board");
    }

    /** The board's own page of Flow is led nowhere else by what a script tells it. */
    @Test
    void thePageOfTheBoardIsNotLedIntoTheRoom() {
        browser.script("""
                localStorage.removeItem('seen');
                new MutationObserver(() => document.querySelector('.room') && localStorage.setItem('seen', 'room'))
                    .observe(document, { childList: true, subtree: true });
                history.pushState({}, '', '/teach');
                dispatchEvent(new PopStateEvent('popstate', { state: {} }))""");
        browser.await(() -> browser.path().equals("/sign-in"));
        assertThat(browser.script("return localStorage.getItem('seen')"))
                .as("what was shown on the way")
                .isNull();
    }

    @Test
    void anotherSignInOpensEverythingAgain() {
        browser.go(address("/teach/taught"));
        browser.find("#username").sendKeys(WHO);
        browser.find("#password").sendKeys("look-around-first");
        browser.find("button[type=submit]").click();
        browser.awaitFlow();
        assertThat(browser.path()).isEqualTo("/teach/taught");
        browser.goToView(board());
        browser.await(() -> browser.text().contains(code));
    }

    @Test
    void withTheLessonTheSessionEnds() {
        TEACHER.run(() -> lessons.end(code));
        browser.await(() -> browser.text().contains("The lesson has ended"));
        browser.go(board());
        assertThat(browser.path()).isEqualTo("/sign-in");
    }

    @Test
    void afterEightHoursItIsOverToo() {
        idling.begun(WHO, Duration.ofHours(8));
        sessions.look();
        assertThat(idling.of(WHO)).isEmpty();
        browser.await(() -> browser.path().equals("/sign-in"));
    }
}
