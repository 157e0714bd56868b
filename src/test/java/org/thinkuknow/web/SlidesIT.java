package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("long")
class SlidesIT extends RunningApplication {

    private static final String SLIDES = "/learn/7-11/who-is-a-friend-online/teach/slides";
    private static final String YOUNGEST = "/learn/4-7/friends-on-a-screen/teach/slides";

    @Test
    void keysAndAClickerMoveThem() {
        try (var browser = Browser.open()) {
            browser.goToView(address(SLIDES));
            assertThat(shown(browser)).startsWith("Who is a friend online?");
            browser.press(Keys.ARROW_RIGHT);
            assertThat(shown(browser)).startsWith("Sam meets BlockFox");
            browser.press(Keys.PAGE_DOWN).press(" ");
            assertThat(shown(browser)).startsWith("Who is behind the name?");
            browser.press(Keys.ARROW_LEFT);
            assertThat(shown(browser)).startsWith("Know, like, trust");
            browser.press(Keys.END);
            assertThat(shown(browser)).startsWith("You can always tell someone");
            browser.press(Keys.ARROW_RIGHT).press(Keys.HOME);
            assertThat(shown(browser)).startsWith("Who is a friend online?");
            browser.tabTo(".slide-bar .main-action").sendKeys(Keys.ENTER);
            assertThat(shown(browser)).startsWith("Sam meets BlockFox");
        }
    }

    @Test
    void theEasyWordsAreShownUntilAllAreAskedFor() {
        try (var browser = Browser.open()) {
            browser.goToView(address(SLIDES)).press(Keys.ARROW_RIGHT);
            assertThat(shown(browser)).contains("Sam plays a game.").doesNotContain("He loves a building game.");
            browser.press("t");
            assertThat(shown(browser)).contains("He loves a building game.").doesNotContain("Sam plays a game.");
            browser.goToView(address(YOUNGEST)).press(Keys.ARROW_RIGHT);
            assertThat(shown(browser)).contains("This is Mia.");
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,900,28", "1920,1080,32", "768,1024,24"})
    void theyFillTheScreenInLettersThatCanBeReadFromTheBack(int width, int height, int letters) {
        try (var browser = Browser.open().resize(width, height)) {
            browser.goToView(address(YOUNGEST)).press(Keys.ARROW_RIGHT);
            assertThat(browser.script(
                            "return document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth "
                                    + "<= innerWidth"))
                    .isEqualTo(true);
            var size = (Number) browser.script(
                    "return parseFloat(getComputedStyle(document.querySelector('.slide:not([hidden])')).fontSize)");
            assertThat(size.intValue()).isGreaterThanOrEqualTo(letters);
            assertThat(browser.find(".slide-bar").getRect().y).isGreaterThan(height * 3 / 4);
            assertThat(browser.find(".slide-bar .address").getText())
                    .as("short enough to be typed")
                    .matches("Tell someone: [^/]+/report");
        }
    }

    @Test
    void withoutAScriptTheStepsStandBelowEachOther() {
        try (var browser = Browser.withoutScript()) {
            browser.go(address(SLIDES));
            assertThat(browser.all(".slide")).hasSizeGreaterThan(6).allMatch(WebElement::isDisplayed);
            assertThat(browser.find(".report-button").isDisplayed()).isTrue();
        }
    }

    private static String shown(Browser browser) {
        var slides =
                browser.all(".slide").stream().filter(WebElement::isDisplayed).toList();
        assertThat(slides).hasSize(1);
        return slides.getFirst().getText();
    }
}
