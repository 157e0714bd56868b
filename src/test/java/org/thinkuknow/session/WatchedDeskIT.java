package org.thinkuknow.session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.OnCallWatch;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.Turns;
import org.thinkuknow.triage.CaseDesk;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The desk of an officer on call with the alarm on: after 15 minutes without a press it is locked, and it goes on to be heard. */
class WatchedDeskIT extends RunningApplication {

    private static final String WHO = "demo-officer";
    private static final String WORDS = "he waits for me behind the swimming pool tonight";
    private static final String PLACE = "Nether Wallop";

    @Autowired
    private Roster roster;

    @Autowired
    private Reaches reaches;

    @Autowired
    private OnCallWatch onCall;

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private NodeSessions sessions;

    private final Browser browser = Browser.open();
    private Idling idling;
    private String reference;

    @BeforeEach
    void aCaseOfLevelOneIsOpen() {
        idling = new Idling(sessions);
        idling.unused(WHO, Duration.ofHours(1));
        idling.begun(WHO, Duration.ofHours(9));
        sessions.look();
        reference = somebodyIsInDanger();
        SignIn.as(WHO, browser, address("/sign-in"));
    }

    @AfterEach
    void nobodyIsOnCall() {
        browser.close();
        Turns.clear(roster);
    }

    private String somebodyIsInDanger() {
        var told = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, WORDS, Field.PLACE, PLACE),
                        new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(
                () -> assertThat(Acting.OFFICER.get(() -> desk.standing(told))).isPresent());
        return told;
    }

    private void isOnCall() {
        var now = Instant.now();
        Turns.put(
                roster,
                reaches,
                WHO,
                "o@centre.example",
                EscalationTier.OFFICER,
                now.minusSeconds(60),
                now.plus(Duration.ofHours(8)));
        eventually(() -> assertThat(onCall.isOnCall(WHO)).isTrue());
    }

    private void opensTheCaseWithTheSoundOn() {
        browser.script("localStorage.setItem('alarm-sound', 'on')");
        browser.goToView(address("/triage/" + reference));
        assertThat(browser.text()).contains(WORDS, PLACE);
    }

    /** A press may be told to the server a moment later than it is made, and counts from then. */
    private void doesNothingUntilThePageIs(String path) {
        browser.await(() -> {
            idling.unused(WHO, Duration.ofMinutes(15));
            sessions.look();
            return browser.path().equals(path);
        });
        browser.awaitPage();
    }

    private void itIsLocked() {
        isOnCall();
        opensTheCaseWithTheSoundOn();
        browser.find(".told-pane h1, .told-pane h2").click();
        eventually(() -> assertThat(idling.of(WHO))
                .as("the page has told that its alarm is on")
                .anyMatch(session -> session.boards().areWatched()));
        doesNothingUntilThePageIs("/triage/locked");
        browser.await(() -> isShown(reference));
    }

    private boolean isShown(String code) {
        return !browser.all(".queue-row[data-reference='%s'] .level.one".formatted(code))
                .isEmpty();
    }

    private long rang() {
        return (Long) browser.script("return Number(document.querySelector('alarm-sound').dataset.rang ?? 0)");
    }

    private void signsIn() {
        browser.find("#username").sendKeys(WHO);
        browser.find("#password").sendKeys("look-around-first");
        browser.find("button[type=submit]").click();
        browser.awaitFlow();
    }

    @Test
    void theQueueStaysWithoutAWordAndWhatComesIsSeenAndHeard() {
        browser.goToView(address("/triage"));
        browser.await(() -> isShown(reference));
        assertThat(browser.text()).as("what the queue shows of it otherwise").contains(PLACE);
        itIsLocked();
        assertThat(browser.text()).contains("This desk is locked", reference).doesNotContain(WORDS, PLACE);
        var before = rang();
        var another = somebodyIsInDanger();
        browser.await(() -> isShown(another));
        browser.await(() -> rang() > before);
        assertThat(browser.find("#alarm").getText()).contains("for somebody now");
        assertThat(browser.text()).doesNotContain(WORDS, PLACE);
        Looks.right(browser, "locked-desk");
    }

    @Test
    void everythingElseAsksToSignInAndThenTheQueueOpens() {
        itIsLocked();
        for (var path :
                new String[] {"/triage/" + reference, "/triage/search", "/account/sessions", "/staff", "/triage"}) {
            browser.go(address(path)).awaitPage();
            assertThat(browser.path()).as(path).isEqualTo("/sign-in");
        }
        assertThat(browser.text()).contains("because nothing was done for 15 minutes");
        browser.goToView(address("/triage/locked"));
        assertThat(browser.path()).isEqualTo("/triage/locked");
        browser.find("main a.banner-action").click();
        browser.await(() -> browser.path().equals("/sign-in"));
        signsIn();
        assertThat(browser.path()).isEqualTo("/triage");
        browser.goToView(address("/triage/" + reference));
        assertThat(browser.text()).contains(WORDS);
    }

    /** The locked desk's own page of Flow is led nowhere else by what a script tells it. */
    @Test
    void itsPageIsNotLedToTheWords() {
        itIsLocked();
        browser.script("""
                localStorage.removeItem('seen');
                new MutationObserver(() => document.querySelector('.told-pane, .queue-controls') && localStorage.setItem('seen', 'it'))
                    .observe(document, { childList: true, subtree: true });
                history.pushState({}, '', '/triage/%s');
                dispatchEvent(new PopStateEvent('popstate', { state: {} }))""".formatted(reference));
        browser.await(() -> browser.path().equals("/sign-in"));
        assertThat(browser.script("return localStorage.getItem('seen')"))
                .as("what was shown on the way")
                .isNull();
    }

    @Test
    void eightHoursAfterTheSignInItIsOverAndTheNextOneLeadsToTheQueue() {
        itIsLocked();
        idling.begun(WHO, Duration.ofHours(8));
        sessions.look();
        browser.await(() -> browser.text().contains("because you had been signed in for 8 hours"));
        assertThat(browser.path()).isEqualTo("/sign-in");
        signsIn();
        assertThat(browser.path()).isEqualTo("/triage");
    }

    @Test
    void whoTurnsTheSoundOffIsSignedOutAsBefore() {
        isOnCall();
        opensTheCaseWithTheSoundOn();
        browser.find("alarm-sound button:last-child").click();
        browser.awaitFlow();
        doesNothingUntilThePageIs("/sign-in");
        assertThat(idling.of(WHO)).isEmpty();
    }

    @Test
    void whoIsNotOnCallIsSignedOutAsBefore() {
        opensTheCaseWithTheSoundOn();
        doesNothingUntilThePageIs("/sign-in");
        assertThat(idling.of(WHO)).isEmpty();
    }
}
