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

    @Test
    void escapePressedThreeTimesLeaves() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON)).press(Keys.ESCAPE, Keys.ESCAPE, Keys.ESCAPE);
            browser.await(() -> browser.path().equals("/sign-in"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ask", "/ask/meet-up-asked", "/help", "/privacy"})
    void escapePressedThreeTimesLeavesAPageWithoutFlow(String path) {
        try (var browser = Browser.open()) {
            browser.go(address(path)).press(Keys.ESCAPE, Keys.ESCAPE, Keys.ESCAPE);
            browser.await(() -> browser.path().equals("/sign-in"));
        }
    }

    @Test
    void shiftPressedThreeTimesLeaves() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON));
            for (var i = 0; i < 3; i++) {
                browser.press(Keys.chord(Keys.SHIFT));
            }
            browser.await(() -> browser.path().equals("/sign-in"));
        }
    }

    @Test
    void escapePressedTwiceStays() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON)).press(Keys.ESCAPE, Keys.ESCAPE);
            browser.press("a").press(Keys.ESCAPE);
            browser.awaitPage();
            assertThat(browser.path()).isEqualTo(LESSON);
            assertThat(browser.find("h1").isDisplayed()).isTrue();
        }
    }

    @Test
    void thePageIsHiddenAtOnceAndTheLeavingIsAnnounced() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON));
            var state = browser.script("""
                    document.querySelector('.leave').click();
                    return [document.querySelector('main').checkVisibility(), document.querySelector('[role=alert]').textContent].join()""");
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
}
