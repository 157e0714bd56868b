package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The form and its receipt in the words for each reader, on a small phone. The pages bring no script; axe needs a
 * browser that runs its own.
 */
@Tag("long")
class ThreeWidthsIT extends RunningApplication {

    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String TOO_SMALL = """
            return [...document.querySelectorAll('main a:not(p a), main button, main \
            input:not([type=hidden]):not([type=radio]), .choices label, textarea, select')]
                .filter(each => each.offsetHeight < 44 || each.offsetWidth < 44).map(each => each.outerHTML)""";

    @ParameterizedTest
    @ValueSource(strings = {"under-11", "over-11", "adult"})
    void aWorryIsSentAtOnceAndMoreIsAddedIfWanted(String reader) {
        try (var browser = Browser.open().resize(360, 740)) {
            browser.go(address("/report?lesson=friends-on-a-screen"));
            browser.find(".readers a[href*='" + reader + "']").click();
            browser.await(() -> !browser.all(".readers [aria-current][href*='" + reader + "']")
                    .isEmpty());
            check(browser, "report-" + reader);
            check(browser.dark(true), "report-dark-" + reader);
            browser.dark(false);
            browser.find("#what").sendKeys(ChildWords.of("a boy keeps asking for pictures"));
            browser.find("button[type=submit]").click();
            var receipt = browser.find("#receipt").getText();
            assertThat(receipt.split(" ")).hasSize(5);
            check(browser, "receipt-" + reader);
            browser.find("#place").sendKeys("x".repeat(201));
            browser.find(".more button").click();
            assertThat(browser.find("#place-error").isDisplayed()).isTrue();
            check(browser, "more-to-mend-" + reader);
            browser.find("#place").clear();
            browser.find("#place").sendKeys("ME4 4QF");
            browser.find(".more button").click();
            browser.await(() -> browser.all("#place").isEmpty());
            assertThat(browser.find("#receipt").getText()).isEqualTo(receipt);
            check(browser, "more-added-" + reader);
            browser.find(".leave").click();
            browser.await(() -> browser.path().equals("/sign-in"));
        }
    }

    private static void check(Browser browser, String name) {
        var height = ((Number) browser.script("return document.documentElement.scrollHeight")).intValue();
        browser.resize(360, height).screenshot(name);
        assertThat(browser.axe()).as(name).isEmpty();
        assertThat((Iterable<?>) browser.script(TOO_SMALL))
                .as("smaller than 44 px")
                .isEmpty();
        browser.resize(320, 640);
        assertThat(browser.script(SIDEWAYS)).as("320 px").isEqualTo(0L);
        browser.resize(360, 740);
    }
}
