package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

/** Where staff can go: one line on a phone, everything on a wide screen. */
@Tag("long")
class StaffMenuIT extends RunningApplication {

    private static final String HEIGHT = "return document.querySelector('.staff > .top').offsetHeight";

    @Test
    void onAPhoneThePlacesAreFoldedAndReachedByKeyboard() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-teacher", browser, address("/sign-in"));
            browser.resize(360, 740).goToView(address("/teach"));
            assertThat((long) browser.script(HEIGHT)).isLessThanOrEqualTo(60);
            assertThat(browser.all(".top nav a, .top button")).isNotEmpty().noneMatch(WebElement::isDisplayed);
            browser.tabTo(".top .menu > summary").sendKeys(Keys.ENTER);
            browser.await(() -> browser.all(".top nav a, #sign-out").stream().allMatch(WebElement::isDisplayed));
            assertThat(browser.find(".top").getText()).contains("demo-teacher", "Sign out");
            assertThat(browser.all(".top .opener")).noneMatch(WebElement::isDisplayed);
            assertThat(browser.axe()).isEmpty();
            browser.tabTo(".top nav a[href$='/teach/taught']").sendKeys(Keys.ENTER);
            browser.await(() -> browser.path().equals("/teach/taught"));
            browser.await(() -> browser.all(".top nav a").stream().noneMatch(WebElement::isDisplayed));
            browser.tabTo(".top .menu > summary").sendKeys(Keys.ENTER);
            browser.await(() -> browser.find("#sign-out").isDisplayed());
            browser.find("#sign-out").click();
            browser.await(() -> !browser.path().startsWith("/teach"));
        }
    }

    @Test
    void onAWideScreenWhoeverHasManyPlacesSeesTheFirstAndOpensTheRest() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-supervisor", browser, address("/sign-in"));
            browser.goToView(address("/load"));
            for (var width : new int[] {1440, 768}) {
                browser.resize(width, 900);
                assertThat(browser.all(".top nav > a, .top .opener"))
                        .as("%d px", width)
                        .hasSizeGreaterThan(6)
                        .allMatch(WebElement::isDisplayed);
                assertThat(browser.all(".top #more-places a, #sign-out")).noneMatch(WebElement::isDisplayed);
                assertThat(browser.find(".top .menu").isDisplayed()).isFalse();
            }
            browser.tabTo("[popovertarget=more-places]").sendKeys(Keys.ENTER);
            browser.await(() -> browser.all("#more-places a").stream().allMatch(WebElement::isDisplayed));
            assertThat(browser.axe()).isEmpty();
            browser.tabTo("#more-places a[href$='/statistics']").sendKeys(Keys.ENTER);
            browser.await(() -> browser.path().startsWith("/statistics"));
            browser.await(() -> browser.all("#more-places a").stream().noneMatch(WebElement::isDisplayed));
        }
    }

    @Test
    void thePlaceWhereOneIsSaysSoAndTheAccountOpensAndCloses() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-teacher", browser, address("/sign-in"));
            browser.goToView(address("/teach/taught"));
            assertThat(browser.all(".top nav [aria-current]"))
                    .extracting(WebElement::getText)
                    .containsExactly("Lessons taught");
            browser.find(".top nav a[href$='/teach/plan']").click();
            browser.await(
                    () -> browser.find(".top nav a[href$='/teach/plan']").getDomAttribute("aria-current") != null);
            assertThat(browser.all(".top nav [aria-current]")).hasSize(1);
            var account = browser.tabTo("[popovertarget=account]");
            assertThat(account.getText()).isEqualTo("demo-teacher");
            account.sendKeys(Keys.ENTER);
            browser.await(() -> browser.find("#sign-out").isDisplayed());
            assertThat(browser.axe()).isEmpty();
            browser.press(Keys.ESCAPE);
            browser.await(() -> !browser.find("#sign-out").isDisplayed());
            account.click();
            browser.await(() -> browser.find("#sign-out").isDisplayed());
            browser.find("#sign-out").click();
            browser.await(() -> !browser.path().startsWith("/teach"));
        }
    }
}
