package org.thinkuknow.report.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.OtherApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** A child learns when to look again and takes a note for a calendar, with and without script. */
@Tag("long")
class LookAgainInABrowserIT extends OtherApplication {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChildTakesANoteWithWordsOfTheirOwn(boolean scripts) {
        try (var browser = scripts ? Browser.open() : Browser.withoutScript()) {
            browser.resize(360, 740).go(address("/report?for=under-11"));
            browser.find("#what").sendKeys(ChildWords.of("someone in a game wants my picture"));
            browser.find("main form button.main-action").click();
            browser.find(".receipt button").click();
            assertThat(browser.find("#look-when").getText()).startsWith("Look here again: ");
            browser.tabTo("section details summary").sendKeys(Keys.ENTER);
            browser.tabTo("#own").sendKeys("Feed the cat \uD83D\uDC08");
            if (scripts) {
                Looks.right(browser, "look-again");
            }
            browser.tabTo("section details button").sendKeys(Keys.ENTER);
            assertThat(browser.path()).as("a file leaves the page where it is").isEqualTo("/report/reply");
            assertThat(browser.find("#own").getDomProperty("value")).isEqualTo("Feed the cat \uD83D\uDC08");
            assertThat(browser.cookies()).isEmpty();
        }
    }
}
