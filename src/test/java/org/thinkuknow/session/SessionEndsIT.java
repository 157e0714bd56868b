package org.thinkuknow.session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody sees whose session ends: a warning that can be answered, an empty screen, and their text when they are back. */
class SessionEndsIT extends RunningApplication {

    private static final String WHO = "demo-admin";
    private static final String WORDS = "Ada 👩‍🏫 Lovelace مرحبا";

    @Autowired
    private NodeSessions sessions;

    private final Browser browser = Browser.open();
    private Idling idling;

    @BeforeEach
    void anAdministratorWorks() {
        idling = new Idling(sessions);
        idling.unused(WHO, Duration.ofHours(1));
        sessions.look();
        SignIn.as(WHO, browser, address("/sign-in"));
        browser.goToView(address("/admin"));
        browser.await(() -> Boolean.TRUE.equals(browser.script("return !!window.staffSession && !!window.typedText")));
    }

    @AfterEach
    void itCloses() {
        browser.close();
    }

    private void signInAgain() {
        browser.find("#username").sendKeys(WHO);
        browser.find("#password").sendKeys("look-around-first");
        browser.find("button[type=submit]").click();
        browser.awaitFlow();
    }

    @Test
    void twoMinutesBeforeItIsWarnedAndOnePressStays() {
        assertThat(browser.find("#session-ends").getText()).isEmpty();
        idling.unused(WHO, Duration.ofMinutes(13));
        browser.await(() -> browser.find("#session-ends").getText().contains("You will be signed out at "));
        assertThat(browser.find("#session-ends [role=alert]").getText()).contains("nothing has been done here");
        Looks.right(browser, "session-ends");
        var stay = browser.find("#stay-signed-in");
        browser.script("document.querySelector('#stay-signed-in').focus()");
        stay.sendKeys(Keys.ENTER);
        browser.await(() -> browser.find("#session-ends").getText().isEmpty());
        assertThat(idling.usedAt(WHO)).isAfter(Instant.now().minusSeconds(60));
        assertThat(browser.path()).isEqualTo("/admin");
    }

    @Test
    void aPressAnywhereOnThePageCountsAndTakesTheWarningBack() {
        idling.unused(WHO, Duration.ofMinutes(14));
        browser.await(() -> browser.find("#session-ends").getText().contains("You will be signed out at "));
        browser.find("h1").click();
        browser.await(() -> browser.find("#session-ends").getText().isEmpty());
    }

    @Test
    void nothingIsLeftToBeReadAndWhatWasTypedIsBackAfterwards() {
        browser.find("#new-name input").sendKeys("Ada ");
        browser.script("""
                const field = document.querySelector('#new-name input');
                field.value = arguments[0]; field.dispatchEvent(new Event('input', { bubbles: true }))""", WORDS);
        browser.await(() -> browser.script("return sessionStorage.getItem('thinkuknow.typed')") != null);
        assertThat(browser.script("return JSON.stringify(sessionStorage)").toString())
                .doesNotContain("Ada", "Lovelace");
        idling.unused(WHO, Duration.ofMinutes(15));
        browser.await(
                () -> browser.text().contains("because nothing was done for 15 minutes. What you had typed is kept."));
        signInAgain();
        assertThat(browser.path()).isEqualTo("/admin");
        browser.await(() -> WORDS.equals(browser.find("#new-name input").getDomProperty("value")));
        browser.await(() -> browser.text().contains("What you had typed is back."));
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void whatSomebodyElseFindsInTheTabIsNothing() {
        browser.find("#new-name input").sendKeys("Ada Lovelace");
        browser.await(() -> browser.script("return sessionStorage.getItem('thinkuknow.typed')") != null);
        idling.unused(WHO, Duration.ofMinutes(15));
        browser.await(() -> browser.path().equals("/sign-in"));
        browser.find("#username").sendKeys("demo-teacher");
        browser.find("#password").sendKeys("look-around-first");
        browser.find("button[type=submit]").click();
        browser.go(address("/teach")).awaitPage();
        browser.await(
                () -> Long.valueOf(0)
                        .equals(
                                browser.script(
                                        "return Object.keys(sessionStorage).filter(name => name.startsWith('thinkuknow.typed')).length")));
    }

    @Test
    void whoSignsOutLeavesNothingInAnyTabAndBackShowsNothing() {
        browser.goToView(address("/admin/hosts")).goToView(address("/admin"));
        browser.find("#new-name input").sendKeys("Ada Lovelace");
        browser.await(() -> browser.script("return sessionStorage.getItem('thinkuknow.typed')") != null);
        browser.find("[popovertarget=account]").click();
        browser.find("#sign-out").click();
        browser.await(() -> !browser.path().startsWith("/admin"));
        assertThat(browser.script("return JSON.stringify(sessionStorage)").toString())
                .doesNotContain("thinkuknow.typed");
        browser.back();
        browser.await(() -> browser.path().equals("/sign-in"));
        assertThat(browser.text()).doesNotContain("Ada", "demo-officer");
        assertThat(idling.of(WHO)).isEmpty();
    }
}
