package org.thinkuknow.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Repetitions;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.translation.Translations;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The form in other languages as a real browser shows it, on a phone, with and without script. */
class LanguagesInABrowserIT extends RunningApplication {

    private static final String WORDS = ChildWords.of("сни мене лякає");
    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String TOO_SMALL = """
            return [...document.querySelectorAll('main a:not([href^="tel:"]), main button:not(.skip), .leave, summary')]
                .filter(each => each.getClientRects().length && each.offsetHeight < 44 && getComputedStyle(each).display !== \
                'inline').map(each => each.textContent)""";
    private static final String MIRRORED = "return document.querySelector('.leave').getBoundingClientRect().x < "
            + "document.querySelector('.brand').getBoundingClientRect().x";

    @Autowired
    private Translations languages;

    @BeforeEach
    void everyLanguageIsOffered() {
        eventually(() -> assertThat(languages.offered()).hasSize(11));
    }

    @Test
    void withoutScriptWhatWasTypedAndChosenStaysWhenTheLanguageIsChanged() {
        try (var browser = Browser.withoutScript().resize(360, 740).go(address("/report?for=under-11&from=a-site"))) {
            browser.find("#what").sendKeys(WORDS);
            browser.find("[name=hurt][value=yes]").click();
            choose(browser, "ar");
            assertThat(browser.find("#what").getDomProperty("value")).isEqualTo(WORDS);
            assertThat(browser.find("[name=hurt][value=yes]").isSelected()).isTrue();
            assertThat(browser.find("[name=from]").getDomAttribute("value")).isEqualTo("a-site");
            assertThat(browser.find("h1").getText()).isEqualTo("يمكنك إخبارنا");
            assertThat(browser.script(MIRRORED)).isEqualTo(true);
            choose(browser, "cy");
            assertThat(browser.find("#what").getDomProperty("value")).isEqualTo(WORDS);
            browser.find("button.main-action").click();
            assertThat(browser.find("#receipt").getText().split(" ")).hasSize(5);
            assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("cy");
        }
    }

    /** Enter presses the first button of a form, and the languages stand above it. */
    @Test
    void enterSendsAndDoesNotChangeTheLanguage() {
        try (var browser = Browser.withoutScript().go(address("/report/reply?lang=pl"))) {
            browser.find("#receipt-words").sendKeys("apple bear cake door egg", Keys.ENTER);
            assertThat(browser.find("#receipt-error").getText())
                    .isEqualTo(languages.in("pl").get("reply.unknown"));
            assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("pl");
        }
    }

    @Test
    void anEmptyFieldDoesNotHoldTheLanguageBack() {
        try (var browser = Browser.open().go(address("/report/reply"))) {
            choose(browser, "ur");
            assertThat(browser.find("h1").getText())
                    .isEqualTo(languages.in("ur").get("reply.title"));
        }
    }

    /** In every run one that is read from the right, with tall letters. */
    static List<String> codes() {
        return Repetitions.all() ? List.of("ar", "ur", "cy", "uk", "bn", "pa", "pl", "ro", "pt", "so") : List.of("ur");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyPageFitsAPhoneAndAxeFindsNothing(String code) {
        try (var browser = Browser.open().resize(360, 740).go(address("/report?lang=" + code))) {
            right(browser, "form", code);
            browser.find(".languages summary").click();
            right(browser, "languages", code);
            browser.find("#what").sendKeys(WORDS);
            browser.find("main form button.main-action").click();
            var receipt = browser.find("#receipt").getText();
            right(browser, "receipt", code);
            browser.go(address("/report/reply?lang=" + code))
                    .find("#receipt-words")
                    .sendKeys(receipt);
            right(browser, "reply", code);
            browser.find("main button.main-action").click();
            browser.find("#answer").sendKeys(WORDS);
            right(browser, "messages", code);
            browser.resize(1440, 900).go(address("/report?for=under-11&lang=" + code));
            right(browser, "form", code);
            assertThat(browser.dark(true).axe("color-contrast", "link-in-text-block"))
                    .as("by night")
                    .isEmpty();
        }
    }

    @Test
    void leavingIsAnnouncedInTheLanguageOfThePage() {
        try (var browser = Browser.open().go(address("/report?lang=ur")).awaitPage()) {
            browser.press(Keys.chord(Keys.SHIFT));
            assertThat(browser.find(".leaving-soon").getDomProperty("textContent"))
                    .isEqualTo(languages.in("ur").get("leave.twice"));
            assertThat(browser.find(".leave-keys").getText())
                    .isEqualTo(languages.in("ur").get("leave.keys"));
            assertThat(browser.script("document.querySelector('.leave').click(); return "
                            + "document.querySelector('.leaving-words').textContent"))
                    .isEqualTo(languages.in("ur").get("leave.leaving"));
        }
    }

    private static void choose(Browser browser, String code) {
        browser.script("scrollTo(0, 0)"); // else the bar that stays on top lies over it
        browser.find(".languages summary").click();
        browser.find(".languages button[lang='%s']".formatted(code)).click();
        browser.await(() -> code.equals(browser.find("html").getDomAttribute("lang")));
    }

    private static void right(Browser browser, String page, String code) {
        browser.screenshot("language-%s-%s".formatted(page, code));
        assertThat(browser.axe()).as("%s in %s", page, code).isEmpty();
        assertThat(browser.script(SIDEWAYS)).as("%s in %s", page, code).isEqualTo(0L);
        assertThat((Iterable<?>) browser.script(TOO_SMALL))
                .as("%s in %s: smaller than 44 px", page, code)
                .isEmpty();
    }
}
