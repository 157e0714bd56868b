package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

class EveryPublicPageIT extends RunningApplication {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/learn/4-7",
                "/learn/4-7/friends-on-a-screen",
                "/learn/7-11/who-is-a-friend-online",
                "/learn/11-14/chat-trust-and-pressure",
                "/learn/14-18/when-it-stops-feeling-right",
                "/learn/14-18/when-it-stops-feeling-right/teach",
                "/learn/7-11/who-is-a-friend-online/quiz",
                "/learn/nowhere"
            })
    void hasTheReportButtonAndTheWayOutInViewInEveryWidth(String path) {
        try (var browser = Browser.open()) {
            browser.goToView(address(path));
            for (var width : new int[] {320, 360, 768, 1440}) {
                browser.resize(width, 740);
                assertThat(browser.find(".report-button").isDisplayed()).isTrue();
                assertThat(browser.find(".leave").getRect().y)
                        .as("exit button in the first view")
                        .isLessThan(200);
            }
        }
    }

    @Test
    void theReportButtonIsFirstAfterTheSkipLinkAndBigEnough() {
        try (var browser = Browser.open().resize(360, 740)) {
            browser.goToView(address("/learn/4-7/friends-on-a-screen"));
            browser.press(Keys.TAB);
            assertThat(browser.focused().getText()).isEqualTo("Skip to the page");
            browser.press(Keys.TAB);
            assertThat(browser.focused().getText()).isEqualTo("Tell someone");
            assertThat(browser.focused().getRect().height).isGreaterThanOrEqualTo(48);
            assertThat(browser.focused().getRect().y).isGreaterThan(600);
        }
    }

    @Test
    void theSkipLinkLeadsToThePage() {
        try (var browser = Browser.open()) {
            browser.goToView(address("/learn/7-11/who-is-a-friend-online"));
            browser.press(Keys.TAB).press(Keys.ENTER);
            assertThat(browser.path()).isEqualTo("/learn/7-11/who-is-a-friend-online");
            assertThat(browser.focused().getTagName()).isEqualTo("main");
        }
    }
}
