package org.thinkuknow.report.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.OtherApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** A child learns when to look again and takes a note for a calendar, with and without script. */
@Tag("long")
class LookAgainInABrowserIT extends OtherApplication {

    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String SMALL = """
            return [...document.querySelectorAll('details[open] :is(button, label, input)')]
                .filter(each => each.getClientRects().length && each.type !== 'radio' && each.type !== 'checkbox'
                    && each.offsetHeight < 44 && !each.matches('.field label')).map(each => each.textContent)""";

    @ParameterizedTest
    @CsvSource({"true, 360, 740", "false, 360, 740", "true, 768, 1024", "true, 1440, 900"})
    void aChildTakesANoteWithWordsOfTheirOwn(boolean scripts, int width, int height) {
        try (var browser = scripts ? Browser.open() : Browser.withoutScript()) {
            browser.resize(width, height).go(address("/report?for=under-11"));
            browser.find("#what").sendKeys(ChildWords.of("someone in a game wants my picture"));
            browser.find("main form button.main-action").click();
            browser.find(".receipt button").click();
            assertThat(browser.find("#look-when").getText()).startsWith("Look here again: ");
            browser.tabTo("section details summary").sendKeys(Keys.ENTER);
            browser.tabTo("#own").sendKeys("Feed the cat \uD83D\uDC08");
            browser.screenshot("look-again-%s-%d".formatted(scripts, width));
            if (scripts) {
                assertThat(browser.axe()).isEmpty();
                assertThat(browser.script(SIDEWAYS)).isEqualTo(0L);
                assertThat((Iterable<?>) browser.script(SMALL))
                        .as("smaller than 44 px")
                        .isEmpty();
                assertThat(browser.dark(true).axe()).as("by night").isEmpty();
            }
            browser.tabTo("section details button").sendKeys(Keys.ENTER);
            assertThat(browser.path()).as("a file leaves the page where it is").isEqualTo("/report/reply");
            assertThat(browser.find("#own").getDomProperty("value")).isEqualTo("Feed the cat \uD83D\uDC08");
            assertThat(browser.cookies()).isEmpty();
        }
    }
}
