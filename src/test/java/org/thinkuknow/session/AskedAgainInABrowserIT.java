package org.thinkuknow.session;

import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.JustNow;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A supervisor whose sign-in is a while ago takes a grave step: they sign in again and are back, with what they had typed. */
@Tag("long")
class AskedAgainInABrowserIT extends RunningApplication {

    private static final String WHO = "demo-supervisor";

    @Autowired
    private NodeSessions sessions;

    @Autowired
    private Reports reports;

    private final Browser browser = Browser.open();

    @AfterEach
    void theyClose() {
        browser.close();
    }

    /** Of their sessions the last one: others may be those of another test. */
    private void theirSignInIsAWhileAgo() {
        var last = new Idling(sessions).of(WHO).stream().max(Comparator.comparing(one ->
                (Instant) ReflectionTestUtils.getField(one, "began")));
        last.ifPresent(one -> {
            var session = (HttpSession) Objects.requireNonNull(ReflectionTestUtils.getField(one, "session"));
            var kept = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
            var who = Objects.requireNonNull(((SecurityContext) session.getAttribute(kept)).getAuthentication());
            session.setAttribute(kept, new SecurityContextImpl(JustNow.before(Duration.ofMinutes(16), who)));
        });
    }

    private String someReport() {
        return reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("somebody frightens me")),
                        Dangers.UNSAID,
                        "",
                        ""))
                .reference();
    }

    @Test
    void whatWasTypedIsThereAndOnePressIsAllThatIsLeft() {
        var reference = someReport();
        SignIn.as(WHO, browser.resize(360, 740), address("/sign-in"));
        browser.goToView(address("/triage/retention"));
        theirSignInIsAWhileAgo();
        browser.goToView(address("/triage/retention"));
        browser.find("#hold-reference input").sendKeys(reference);
        browser.find("#hold-reason textarea").sendKeys("a court asks for it");
        whatWasTypedIsKept();
        browser.find("#hold").click();
        browser.await(() -> !browser.all("#sign-in-again").isEmpty());
        assertThat(browser.text()).contains("you signed in more than 15 minutes ago");
        assertThat(browser.find("#held").getText()).doesNotContain(reference);
        assertThat(browser.focused().getAttribute("id")).isEqualTo("sign-in-again");
        assertThat(browser.axe()).isEmpty();
        browser.screenshot("asked-again");
        browser.find("#hold").click();
        browser.awaitFlow();
        assertThat(browser.all(".failure")).as("said once").hasSize(1);
        signsInAgainAndIsBackAt("/triage/retention");
        browser.await(
                () -> reference.equals(browser.find("#hold-reference input").getAttribute("value")));
        browser.await(() -> "a court asks for it"
                .equals(browser.find("#hold-reason textarea").getAttribute("value")));
        browser.find("#hold").click();
        browser.await(() -> browser.find("#held").getText().contains(reference));
    }

    /** Nobody presses as soon after a letter as a driver does. */
    private void whatWasTypedIsKept() {
        browser.await(() -> browser.script("return sessionStorage.getItem('thinkuknow.typed')") != null);
    }

    private void signsInAgainAndIsBackAt(String path) {
        browser.find("#sign-in-again").click();
        browser.await(() -> browser.path().startsWith("/sign-in"));
        assertThat(browser.find("#asks-again").getText()).contains("You then come back to the page you were on");
        browser.screenshot("asked-again-sign-in");
        browser.find("#username").sendKeys(WHO);
        browser.find("#password").sendKeys("look-around-first");
        browser.find("main form .main-action").click();
        browser.await(() -> browser.path().equals(path));
        browser.awaitFlow();
    }

    @Test
    void whatDoesNotGoOutOfAChildsFileIsNotForgotten() {
        var reference = someReport();
        SignIn.as(WHO, browser.resize(360, 740), address("/sign-in"));
        browser.goToView(address("/triage/files"));
        browser.find("#file-reference input").sendKeys(reference);
        browser.find("#left-out input").sendKeys("Zebediah");
        browser.find("#left-out-add").click();
        browser.await(() -> browser.find("#left-out-list").getText().contains("Zebediah"));
        whatWasTypedIsKept();
        theirSignInIsAWhileAgo();
        browser.find("#look-through").click();
        browser.await(() -> !browser.all("#sign-in-again").isEmpty());
        signsInAgainAndIsBackAt("/triage/files");
        browser.await(
                () -> reference.equals(browser.find("#file-reference input").getAttribute("value")));
        browser.await(() -> browser.find("#left-out-list").getText().contains("Zebediah"));
    }

    @Test
    void aFileThatIsTakenTooLateSaysOnThePageHowToSignIn() {
        var reference = someReport();
        SignIn.as(WHO, browser, address("/sign-in"));
        browser.goToView(address("/triage/files"));
        browser.find("#file-reference input").sendKeys(reference);
        browser.find("#file-reason input").sendKeys("court");
        browser.await(() -> browser.all("vaadin-combo-box-item").stream()
                .anyMatch(item -> item.isDisplayed() && !item.getText().isEmpty()));
        browser.find("#file-reason input").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.find("#export").click();
        browser.await(() -> !browser.all("#download").isEmpty());
        theirSignInIsAWhileAgo();
        browser.find("#download").click();
        browser.await(() -> !browser.all("#sign-in-again").isEmpty());
        assertThat(browser.path()).isEqualTo("/triage/files");
    }

    @Test
    void aSessionElsewhereIsEndedOnlyByWhoeverHasJustSignedIn() {
        new Idling(sessions).unused(WHO, Duration.ofHours(1));
        sessions.look();
        var there = Browser.open();
        try {
            SignIn.as(WHO, there, address("/sign-in")).awaitFlow(); // a session is known from its first page on
            SignIn.as(WHO, browser, address("/sign-in")).awaitFlow();
            theirSignInIsAWhileAgo();
            browser.goToView(address("/account/sessions"));
            browser.find("#sign-out-others").click();
            browser.await(() -> !browser.all("#sign-in-again").isEmpty());
            assertThat(new Idling(sessions).of(WHO)).as("both go on").hasSize(2);
            browser.find("#sign-in-again-not").click();
            browser.await(() -> browser.all(".failure").isEmpty());
        } finally {
            there.close();
        }
    }
}
