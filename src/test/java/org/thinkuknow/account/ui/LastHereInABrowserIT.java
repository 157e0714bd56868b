package org.thinkuknow.account.ui;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever signs in hears once of tries that failed, and finds them under their account. */
@Tag("long")
class LastHereInABrowserIT extends RunningApplication {

    @Test
    void triesThatFailedAreSaidOnceAndTheAccountIsReachedByKeyboard() {
        new Visitor(address("")).signIn("demo-educator-2", Visitor.DEMO_PASSWORD);
        for (var each = 0; each < 2; each++) {
            new Visitor(address("")).trySignIn("demo-educator-2", "wrong words again");
        }
        try (var browser = Browser.open()) {
            SignIn.as("demo-educator-2", browser, address("/sign-in"));
            browser.await(() -> !browser.all("#last-here").isEmpty());
            assertThat(browser.find("#last-here").getText())
                    .startsWith("You were last here on ")
                    .contains("Since then, 2 tries with your username failed.");
            assertThat(browser.axe()).isEmpty();
            browser.goToView(address("/visits/papers"));
            assertThat(browser.all("#last-here")).isEmpty();
            browser.tabTo("[popovertarget=account]").sendKeys(Keys.ENTER);
            browser.tabTo("#own-account").sendKeys(Keys.ENTER);
            browser.await(() -> browser.path().equals("/account"));
            assertThat(browser.find("#sign-ins").getText())
                    .contains("signed in with Chrome on a Linux computer", "a try that failed");
        }
    }
}
