package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** How a reader wants to read is kept in the browser and nowhere else. */
@Tag("long")
class ReadingSettingsIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/who-is-a-friend-online";
    private static final String LETTERS = "return getComputedStyle(document.querySelector('.step .full p')).fontSize";
    private static final String GROUND = "return getComputedStyle(document.querySelector('.public')).backgroundColor";
    /** What the html element says when the first of the body is there; nothing can have been painted before. */
    private static final String WATCH_THE_BODY = """
            new MutationObserver((changes, watch) => {
              if (document.body) {
                const root = document.documentElement;
                window.atFirst = [root.dataset.letters, root.dataset.colours, root.classList.contains('easy-read')].join();
                watch.disconnect();
              }
            }).observe(document, { childList: true, subtree: true });""";

    @ParameterizedTest
    @ValueSource(strings = {LESSON, "/ask", "/help/who-reads-it", LESSON + "/quiz"})
    void choicesAreThereOnTheNextPageBeforeItIsPainted(String next) {
        try (var browser = Browser.open().beforeEveryPage(WATCH_THE_BODY)) {
            browser.goToView(address(LESSON));
            assertThat(browser.script("return window.atFirst")).isEqualTo(",,false");
            choose(browser, "letters", "largest");
            choose(browser, "colours", "dark");
            choose(browser, "words", "easy");
            browser.go(address(next));
            assertThat(browser.script("return window.atFirst")).isEqualTo("largest,dark,true");
        }
    }

    @Test
    void lettersGrow() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON));
            assertThat(browser.script(LETTERS)).isEqualTo("18px");
            choose(browser, "letters", "large");
            assertThat(browser.script(LETTERS)).isEqualTo("22.5px");
            choose(browser, "letters", "largest");
            assertThat(browser.script(LETTERS)).isEqualTo("27px");
            choose(browser, "letters", "");
            assertThat(browser.script(LETTERS)).isEqualTo("18px");
        }
    }

    @Test
    void easyReadTakesThePlaceOfTheWords() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON));
            assertThat(browser.find(".full").isDisplayed()).isTrue();
            assertThat(browser.find(".easy").isDisplayed()).isFalse();
            choose(browser, "words", "easy");
            assertThat(browser.find(".full").isDisplayed()).isFalse();
            assertThat(browser.find(".easy").isDisplayed()).isTrue();
            assertThat(browser.find(".chat").isDisplayed()).as("a chat stays").isTrue();
        }
    }

    @Test
    void aPageWithoutEasyWordsOffersNone() {
        try (var browser = Browser.open()) {
            browser.go(address("/ask")).find("button.reading").click();
            assertThat(browser.all("[name=reading-colours]")).hasSize(3);
            assertThat(browser.all("[name=reading-words]")).isEmpty();
        }
    }

    @Test
    void coloursFollowTheDeviceUntilTheReaderChooses() {
        try (var browser = Browser.open().dark(false)) {
            browser.goToView(address("/learn/14-18"));
            var light = browser.script(GROUND);
            var dark = browser.dark(true).script(GROUND);
            assertThat(dark).isNotEqualTo(light);
            choose(browser, "colours", "light");
            assertThat(browser.script(GROUND)).isEqualTo(light);
            choose(browser.dark(false), "colours", "dark");
            assertThat(browser.script(GROUND)).isEqualTo(dark);
        }
    }

    @Test
    void thePanelWorksByKeyboardAndIsReadableByEverybody() {
        try (var browser = Browser.open().resize(360, 740)) {
            browser.goToView(address(LESSON));
            browser.tabTo("button.reading").sendKeys(Keys.ENTER);
            assertThat(browser.focused().getDomAttribute("name")).isEqualTo("reading-letters");
            assertThat(browser.axe()).isEmpty();
            browser.screenshot("reading-panel");
            browser.press(Keys.ARROW_RIGHT);
            assertThat(browser.script("return document.documentElement.dataset.letters"))
                    .isEqualTo("large");
            browser.press(Keys.ESCAPE);
            assertThat(browser.all(".reading-panel")).isEmpty();
            assertThat(browser.script("return document.activeElement.matches('button.reading')"))
                    .isEqualTo(true);
        }
    }

    @Test
    void withoutAScriptThereIsNoButton() {
        try (var browser = Browser.withoutScript()) {
            assertThat(browser.go(address(LESSON)).find("button.reading").isDisplayed())
                    .isFalse();
        }
    }

    private static void choose(Browser browser, String group, String value) {
        if (browser.all(".reading-panel").isEmpty()) {
            browser.find("button.reading").click();
        }
        browser.find("[name=reading-%s][value='%s']".formatted(group, value)).click();
    }
}
