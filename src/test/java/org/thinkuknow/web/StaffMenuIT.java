package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

/** Where staff can go: one line on a phone, everything on a wide screen. */
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
            browser.await(() -> browser.all(".top nav a, .top button").stream().allMatch(WebElement::isDisplayed));
            assertThat(browser.find(".top").getText()).contains("demo-teacher", "Sign out");
            assertThat(browser.axe()).isEmpty();
            browser.tabTo(".top nav a[href$='/teach/taught']").sendKeys(Keys.ENTER);
            browser.await(() -> browser.path().equals("/teach/taught"));
            browser.await(() -> browser.all(".top nav a").stream().noneMatch(WebElement::isDisplayed));
            browser.tabTo(".top .menu > summary").sendKeys(Keys.ENTER);
            browser.await(() -> browser.find(".top button").isDisplayed());
            browser.find(".top button").click();
            browser.await(() -> !browser.path().startsWith("/teach"));
        }
    }

    @Test
    void onAWideScreenEverythingIsShownAndNothingIsFolded() {
        try (var browser = Browser.open()) {
            SignIn.as("demo-supervisor", browser, address("/sign-in"));
            browser.goToView(address("/load"));
            for (var width : new int[] {1440, 768}) {
                browser.resize(width, 900);
                assertThat(browser.all(".top nav a, .top button"))
                        .as("%d px", width)
                        .isNotEmpty()
                        .allMatch(WebElement::isDisplayed);
                assertThat(browser.find(".top .menu").isDisplayed()).isFalse();
            }
        }
    }
}
