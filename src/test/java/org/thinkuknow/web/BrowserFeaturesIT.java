package org.thinkuknow.web;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff whose browser lacks what protects them are told so where they sign in. A child is told nothing and tells us all the same. */
class BrowserFeaturesIT extends RunningApplication {

    private static final String LACKS = """
            delete window.SecurityPolicyViolationEvent;
            Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
            """;

    @Test
    void aBrowserThatHasAllIsToldNothing() {
        try (var browser = Browser.open()) {
            browser.go(address("/sign-in")).awaitPage();
            assertThat(browser.text()).contains("Sign in").doesNotContain("This browser", "is missing");
        }
    }

    @Test
    void whatIsMissingIsSaidKindlyAndNobodyIsTurnedAway() {
        try (var browser = Browser.open().resize(360, 740).beforeEveryPage(LACKS)) {
            browser.go(address("/sign-in"));
            browser.await(() -> browser.find("#old-browser").isDisplayed());
            assertThat(browser.text())
                    .contains("You can sign in all the same", "Web Crypto", "Content Security Policy")
                    .doesNotContain("Fetch Metadata", "https");
            assertThat(browser.axe()).isEmpty();
            browser.screenshot("old-browser");
            browser.go(address("/report"));
            assertThat(browser.text()).doesNotContain("This browser", "is missing");
            browser.find("#what").sendKeys(ChildWords.of("a boy keeps asking for pictures"));
            browser.find("button[type=submit]").click();
            assertThat(browser.find("#receipt").getText().split(" ")).hasSize(5);
        }
    }

    @Test
    void withoutScriptsThatIsSaidToo() {
        try (var browser = Browser.withoutScript()) {
            browser.go(address("/sign-in"));
            assertThat(browser.find("#no-scripts").isDisplayed()).isTrue();
            assertThat(browser.find("#old-browser").isDisplayed()).isFalse();
        }
    }

    @Test
    void aBrowserFromBeforeFetchMetadataIsToldWithoutAnyScript() {
        var visitor = new Visitor(address(""));
        var old = Jsoup.parse(visitor.get("/sign-in").body());
        assertThat(old.select("#old-browser[hidden]")).isEmpty();
        assertThat(old.select("#old-browser li:not([hidden])").eachText())
                .containsExactly("This browser does not say from which site a press comes (Fetch Metadata).");
        var now = Jsoup.parse(visitor.get("/sign-in", "Sec-Fetch-Site", "none").body());
        assertThat(now.select("#old-browser[hidden]")).hasSize(1);
        assertThat(now.select("#old-browser li:not([hidden])")).isEmpty();
    }
}
