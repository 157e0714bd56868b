package org.thinkuknow.account;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

/** What two administrators press, and what whoever has lost nothing reads. */
@Tag("long")
class RecoveryInABrowserIT extends LostPhone {

    private static void press(Browser browser, String words) {
        var button = "vaadin-button[aria-label='%s']".formatted(words);
        browser.await(() -> !browser.all(button).isEmpty());
        browser.find(button).click();
    }

    private static void isSaid(Browser browser, String words) {
        browser.await(() -> browser.text().contains(words));
        assertThat(browser.axe()).isEmpty();
    }

    @Test
    void twoAdministratorsAndADay() {
        try (var browser = SignIn.as("demo-admin", Browser.open(), address("/sign-in"))) {
            browser.resize(360, 740).goToView(address("/admin"));
            press(browser, "Passkey or phone lost for " + username);
            isSaid(browser, "Speak to them yourself first.");
            browser.screenshot("recovery-asked");
            press(browser, "Yes, passkey or phone lost for " + username);
            isSaid(browser, "Another administrator has to agree.");
            assertThat(browser.all("vaadin-button[aria-label='Agree for %s']".formatted(username)))
                    .isEmpty();
        }
        try (var browser = Browser.open()) {
            signIn(browser, second.username());
            browser.goToView(address("/admin"));
            press(browser, "Agree for " + username);
            press(browser, "Yes, agree for " + username);
            isSaid(browser, "You have agreed to a new way in for Ada Tester");
            assertThat(browser.text()).contains("The one-time password can be given from");
            aDayPasses();
            browser.goToView(address("/admin"));
            press(browser, "Give the new way in to " + username);
            press(browser, "Yes, give the new way in to " + username);
            isSaid(browser, "The one-time password of " + username);
            browser.screenshot("recovery-given");
        }
    }

    @Test
    void whoeverHasLostNothingReadsItAndEndsIt() {
        Acting.ADMIN.run(() -> recoveries.ask(username));
        try (var browser = Browser.open()) {
            browser.resize(360, 740);
            signIn(browser, username);
            browser.await(() -> browser.path().equals("/account/code"));
            browser.find("#code").sendKeys(code(0));
            browser.find(".main-action").click();
            browser.await(() -> !browser.all("#recovery").isEmpty());
            assertThat(browser.find("#last-here").getText()).contains("how you sign in was changed");
            assertThat(browser.axe()).isEmpty();
            browser.screenshot("recovery-notice");
            browser.find("#recovery a").click();
            browser.await(() -> browser.path().equals("/account"));
            assertThat(browser.axe()).isEmpty();
            browser.screenshot("recovery-account");
            browser.find("#not-me").click();
            browser.await(() -> !browser.all("#kept").isEmpty());
            assertThat(browser.all("#recovery")).isEmpty();
            assertThat(Acting.ADMIN.get(recoveries::open)).doesNotContainKey(username);
        }
    }

    private void signIn(Browser browser, String who) {
        browser.go(address("/sign-in"));
        browser.find("#username").sendKeys(who);
        browser.find("#password").sendKeys(OWN);
        browser.find("main form .main-action").click();
        browser.await(() -> !browser.path().equals("/sign-in"));
    }
}
