package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("long")
class BeforeAndAfterIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/who-is-a-friend-online";
    private static final String STORED = "return localStorage.getItem('thinkuknow.progress') ?? ''";
    private static final String RIGHT = "after-question [data-right] .option";
    private static final String WRONG = "after-question li:not([data-right]) .option";

    @Test
    void aQuestionBeforeIsKeptInThisBrowserOnlyAndSaysNothingOfRightAndWrong() {
        try (var browser = Browser.open().resize(360, 740)) {
            browser.goToView(address(LESSON));
            var sent = requests(browser);
            browser.tabTo("before-question .option").sendKeys(Keys.ENTER);
            assertThat(browser.find("before-question .mark").getText()).isEqualTo("Your answer");
            assertThat(browser.find("before-question .why").getText()).startsWith("Thank you.");
            assertThat(browser.focused().getDomAttribute("aria-pressed")).isEqualTo("true");
            assertThat((String) browser.script(STORED)).contains("\"before\":0");
            assertThat(requests(browser)).as("requests").isEqualTo(sent);
            assertThat(browser.axe()).isEmpty();
            browser.screenshot("before-question");
            browser.goToView(address(LESSON));
            assertThat(browser.find("before-question .mark").getText())
                    .as("after a while")
                    .isEqualTo("Your answer");
        }
    }

    @Test
    void whoKnowsMoreThanBeforeIsToldSo() {
        assertThat(compared(false, RIGHT)).contains("You know more than before.");
    }

    @Test
    void whoKnewItBeforeIsToldSo() {
        assertThat(compared(true, RIGHT)).contains("You knew this before, and you still do.");
    }

    @Test
    void whoFindsItTrickyIsToldWhereToLookAgain() {
        for (var before : new boolean[] {true, false}) {
            assertThat(compared(before, WRONG))
                    .contains("This one is tricky. Look again at Sam meets BlockFox.")
                    .doesNotContain("You know");
        }
    }

    @Test
    void aSecondChoiceIsExplainedAndTheFirstIsCompared() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON));
            browser.find(WRONG).click();
            browser.find(RIGHT).click();
            assertThat(browser.find("after-question .yes.mark").getText()).isEqualTo("Yes");
            assertThat(browser.find("after-question .why").getText()).contains("This one is tricky.");
        }
    }

    @Test
    void bothCanBeReadWithoutScript() {
        try (var browser = Browser.withoutScript()) {
            browser.go(address(LESSON));
            assertThat(browser.text()).contains("Before you start", "Now that you have done the lesson");
            assertThat(browser.find("before-question").isDisplayed()).isFalse();
            browser.find("noscript details summary").click();
            assertThat(browser.find("noscript details[open] p").getText()).isNotBlank();
        }
    }

    @Test
    void theKeyboardsPlaceBelowTheQuestionsIsKeptWhenFlowTakesOver() {
        try (var browser = Browser.open()
                .beforeEveryPage(
                        "addEventListener('DOMContentLoaded', () => document.querySelector('.onwards .main-action').focus())")) {
            browser.goToView(address(LESSON));
            assertThat(browser.focused().getText()).isEqualTo("Do the quiz");
        }
    }

    @Test
    void theTeacherSeesBothForAVoteByHands() {
        try (var browser = Browser.open().resize(360, 740)) {
            browser.goToView(address(LESSON + "/teach"));
            assertThat(browser.all(".hands-up"))
                    .hasSize(2)
                    .allSatisfy(vote -> assertThat(vote.findElements(By.cssSelector(".mark")))
                            .hasSize(1));
        }
    }

    /** What is said after the lesson, by whether the choice before was right. */
    private String compared(boolean rightBefore, String after) {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON));
            var right = Integer.parseInt(browser.find("after-question").getDomAttribute("before-right"));
            var options = browser.all("before-question .option");
            options.get(rightBefore ? right : (right + 1) % options.size()).click();
            browser.tabTo(after).sendKeys(Keys.ENTER);
            assertThat(browser.axe()).isEmpty();
            assertThat(browser.consoleErrors()).isEmpty();
            return browser.find("after-question .why").getText();
        }
    }

    private static int requests(Browser browser) {
        return ((List<?>) browser.script("return performance.getEntriesByType('resource').map(each => each.name)"))
                .size();
    }
}
