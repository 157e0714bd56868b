package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Repetitions;
import org.thinkuknow.support.RunningApplication;

import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody types, leaves and is followed by whoever presses Back: in a real browser, because what it remembers is its own business. */
class LeavingKeepsNothingIT extends RunningApplication {

    private static final String WORDS = ChildWords.of("he knows my street");
    private static final String SEEN = """
            const typed = [...document.querySelectorAll('input, textarea')].map(each => each.type === 'radio' ? (each.checked ? \
            'chosen ' + each.value : '') : each.value);
            return [document.body.innerText, ...typed].join(' ')""";
    private static final String HIDDEN_AT_ONCE = """
            document.querySelector('.leave').click();
            const seen = document.querySelector('main').checkVisibility() || document.querySelector('.top').checkVisibility();
            const kept = [...document.querySelectorAll('input, textarea')].filter(each => each.type === 'radio' ? each.checked \
            : each.value);
            return [seen, kept.length, document.querySelector('.leaving-words[role=alert]').textContent].join()""";

    @ParameterizedTest
    @ValueSource(strings = {"under-11", "over-11", "adult"})
    void withoutScriptBackShowsNothingThatWasTyped(String reader) {
        try (var browser = Browser.ofOnesOwn(false)) {
            isLeftWithoutATrace(browser, reader, "under-11");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"under-11", "over-11", "adult"})
    void withScriptBackShowsNothingThatWasTyped(String reader) {
        try (var browser = Browser.ofOnesOwn(true)) {
            isLeftWithoutATrace(browser, reader, "over-11");
        }
    }

    /** The form is another for each reader; the pages behind it differ in words alone, so one reader goes on to them in each run. */
    private void isLeftWithoutATrace(Browser browser, String reader, String goesOn) {
        type(browser, reader);
        leave(browser, "form of " + reader);
        if (reader.equals(goesOn) || Repetitions.all()) {
            everyPageBehindIsLeftWithoutATrace(browser, reader);
        }
    }

    private void everyPageBehindIsLeftWithoutATrace(Browser browser, String reader) {
        type(browser, reader);
        var receipt = send(browser);
        leave(browser, "receipt of " + reader, receipt);

        type(browser, reader);
        receipt = send(browser);
        browser.find("#place").sendKeys(ChildWords.of("ME14"));
        browser.find("#school").sendKeys(ChildWords.of("Hill School"));
        leave(browser, "more questions of " + reader, receipt);

        type(browser, reader);
        receipt = send(browser);
        browser.find("#place").sendKeys(ChildWords.of("ME14"));
        browser.find(".more .main-action").click();
        browser.find(".notice[role=status]");
        leave(browser, "receipt with more of " + reader, receipt);

        browser.go(address("/report/reply")).find("#receipt-words").sendKeys(receipt);
        leave(browser, "five words", receipt);

        browser.go(address("/report/reply")).find("#receipt-words").sendKeys(receipt);
        browser.find("main button.main-action").click();
        browser.find("#answer").sendKeys(WORDS);
        leave(browser, "reply", receipt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report", "/report?for=under-11", "/report?for=adult", "/report/reply"})
    void theScriptCoversThePageAndEmptiesItAtOnceAndBackLeadsToThePageBefore(String path) {
        try (var browser = Browser.ofOnesOwn(true)) {
            browser.go(address("/help"))
                    .go(address(path))
                    .find("textarea, #receipt-words")
                    .sendKeys(WORDS);
            browser.all("input[value=yes]").forEach(WebElement::click);
            assertThat(browser.script(HIDDEN_AT_ONCE)).isEqualTo("false,0,Leaving");
            browser.await(() -> browser.path().equals("/sign-in"));
            browser.back();
            browser.awaitPage();
            assertThat(browser.path()).isEqualTo("/help");
        }
    }

    /** Contrast: to look around is not to leave. */
    @Test
    void backWithoutLeavingKeepsWhatWasTyped() {
        for (var script : new boolean[] {true, false}) {
            try (var browser = Browser.ofOnesOwn(script)) {
                type(browser, "over-11");
                browser.find("main a[href^='/report/reply']").click();
                browser.await(() -> browser.path().equals("/report/reply"));
                browser.back();
                browser.await(() -> browser.path().equals("/report"));
                assertThat(seen(browser)).contains(WORDS, "chosen yes");
            }
        }
    }

    /** What was sent is with us, whoever left how. */
    @Test
    void theFiveWordsOpenTheReportAfterLeaving() {
        try (var browser = Browser.ofOnesOwn(true)) {
            type(browser, "over-11");
            var receipt = send(browser);
            browser.find(".leave").click();
            browser.await(() -> browser.path().equals("/sign-in"));
            browser.go(address("/report/reply")).find("#receipt-words").sendKeys(receipt);
            browser.find("main button.main-action").click();
            assertThat(browser.find("#status").getText()).isNotBlank();
        }
    }

    private void type(Browser browser, String reader) {
        browser.go(address("/report?for=" + reader)).find("#what").sendKeys(WORDS);
        browser.find("[name=hurt][value=yes]").click();
    }

    private static String send(Browser browser) {
        browser.find("main button.main-action").click();
        return browser.find("#receipt").getText();
    }

    /** Leaves, then goes back as far as the pages of this person reach. */
    private void leave(Browser browser, String page, String... receipt) {
        assertThat(seen(browser))
                .as("%s, before", page)
                .containsAnyOf(Stream.concat(Stream.of(ChildWords.MARKER), Stream.of(receipt))
                        .toArray(String[]::new));
        browser.find(".leave").click();
        browser.await(() -> browser.path().equals("/sign-in"));
        for (var step = 0; step < 5; step++) {
            browser.back();
            browser.await(() -> Boolean.TRUE.equals(browser.script("return document.readyState === 'complete'")));
            assertThat(seen(browser))
                    .as("%s, %d back", page, step + 1)
                    .doesNotContain(ChildWords.MARKER, "chosen")
                    .satisfies(text -> assertThat(receipt).noneMatch(text::contains));
        }
        browser.go("about:blank");
    }

    private static String seen(Browser browser) {
        return String.valueOf(browser.script(SEEN));
    }
}
