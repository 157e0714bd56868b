package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** In the tests, leaving leads to the sign-in page, so that nothing outside is needed. */
class ExitButtonIT extends RunningApplication {

    private static final String LESSON = "/learn/14-18/when-it-stops-feeling-right";

    @Test
    void aPressLeavesAndTheWayBackDoesNotShowThePage() {
        try (var browser = Browser.open()) {
            browser.goToView(address("/")).goToView(address(LESSON));
            browser.find(".leave").click();
            browser.await(() -> browser.path().equals("/sign-in"));
            browser.back();
            browser.awaitPage();
            assertThat(browser.path()).isEqualTo("/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LESSON,
                "/",
                "/ask/meet-up-asked",
                "/help",
                "/report",
                "/report?for=under-11",
                "/report/reply",
                "/report/reply?unknown",
                "/button",
                "/sign-in",
                "/referral/x/y"
            })
    void shiftPressedAloneThreeTimesLeavesAndIsAnnounced(String path) {
        try (var browser = Browser.open()) {
            browser.goToView(address(path));
            shift(browser);
            assertThat(browser.find(".leaving-soon[role=status]").getDomProperty("textContent"))
                    .isEqualTo("Press Shift two more times to leave this page.");
            shift(browser);
            assertThat(browser.find(".leaving-soon").getDomProperty("textContent"))
                    .isEqualTo("Press Shift one more time to leave this page.");
            browser.script("window.notLeft = true");
            shift(browser);
            browser.await(() ->
                    browser.path().equals("/sign-in") && !Boolean.TRUE.equals(browser.script("return window.notLeft")));
        }
    }

    @Test
    void escapeIsLeftToBrowsersAndScreenReaders() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON)).press(Keys.ESCAPE, Keys.ESCAPE, Keys.ESCAPE, Keys.ESCAPE);
            assertThat(browser.script("return document.documentElement.className"))
                    .asString()
                    .doesNotContain("leaving");
            assertThat(browser.find("h1").isDisplayed()).isTrue();
            assertThat(browser.text()).contains("press Shift three times").doesNotContain("Escape");
        }
    }

    /** Capitals, another language and another direction are written with Shift, too. */
    @Test
    void writingWithShiftStays() {
        try (var browser = Browser.open()) {
            browser.goToView(address("/report")).find("#what").click();
            for (var i = 0; i < 4; i++) {
                browser.press(Keys.chord(Keys.SHIFT, "a"));
                browser.press(Keys.chord(Keys.CONTROL, Keys.SHIFT));
                browser.press(Keys.chord(Keys.ALT, Keys.SHIFT));
            }
            shift(browser);
            browser.find("#what").click();
            shift(browser);
            shift(browser);
            assertThat(browser.find("#what").getDomProperty("value")).isEqualTo("AAAA");
            assertThat(browser.script("return document.documentElement.className"))
                    .asString()
                    .doesNotContain("leaving");
        }
    }

    @Test
    void thePageIsHiddenAtOnceAndTheLeavingIsAnnounced() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON));
            var state = browser.script("""
                    document.querySelector('.leave').click();
                    return [document.querySelector('main').checkVisibility(), \
                    document.querySelector('[role=alert]').textContent].join()""");
            assertThat(state).isEqualTo("false,Leaving");
        }
    }

    @Test
    void itIsALinkWithoutScript() {
        try (var browser = Browser.withoutScript()) {
            browser.go(address(LESSON)).find(".leave").click();
            browser.await(() -> browser.path().equals("/sign-in"));
        }
    }

    private static void shift(Browser browser) {
        browser.press(Keys.chord(Keys.SHIFT));
    }
}
