package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

class QuizIT extends RunningApplication {

    private static final String LESSON = "/learn/4-7/friends-on-a-screen";
    private static final int QUESTIONS = 8;

    @Test
    void aChildDoesTheQuizByKeyboardAndSeesWhatToLookAtAgain() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON + "/quiz"));
            for (var question = 1; question <= QUESTIONS; question++) {
                assertThat(browser.find(".counter").getText()).isEqualTo("Question %d of %d".formatted(question, QUESTIONS));
                browser.tabTo(".option").sendKeys(Keys.ENTER);
                browser.awaitFlow();
                assertThat(browser.find(".option .mark").getText()).isIn("Yes", "Not quite");
                assertThat(browser.find(".why[aria-live=polite]").getText()).isNotBlank();
                if (question == 2) {
                    browser.screenshot("quiz-answered");
                    assertThat(browser.axe()).isEmpty();
                }
                browser.tabTo(".question .main-action").sendKeys(Keys.ENTER);
                browser.awaitFlow();
                assertThat(browser.focused().getTagName()).isEqualTo("h2");
            }
            assertThat(browser.find(".result h2").getText()).matches("You understood \\d of 8\\.");
            assertThat(browser.text()).contains("What to look at again");
            for (var dark : new boolean[] {false, true}) {
                assertThat(browser.dark(dark).axe()).isEmpty();
            }
            browser.screenshot("quiz-result");
            var again = browser.find(".look-again a");
            assertThat(again.getDomAttribute("href")).matches(LESSON + "#step-\\d");
            again.click();
            browser.awaitFlow();
            assertThat(browser.path()).isEqualTo(LESSON);
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void anotherOptionCanBeTriedAndTheFirstStaysMarked() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON + "/quiz"));
            browser.all(".option").forEach(WebElement::click);
            browser.awaitFlow();
            assertThat(browser.all(".option .mark")).extracting(WebElement::getText).containsExactly("Not quite", "Yes");
        }
    }

    @Test
    void aDoubleClickOnNextSkipsNoQuestionAndAnswersNone() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON + "/quiz"));
            browser.find(".option").click();
            browser.awaitFlow();
            browser.doubleClick(browser.find(".question .main-action"));
            browser.awaitFlow();
            assertThat(browser.find(".counter").getText()).isEqualTo("Question 2 of 8");
            assertThat(browser.all(".option .mark")).isEmpty();
        }
    }

    @Test
    void theQuizCanBeReadWithoutScript() {
        try (var browser = Browser.withoutScript()) {
            browser.go(address(LESSON + "/quiz"));
            assertThat(browser.text()).contains("Who does Mia know?", "Sam wants to send a picture of Mia. What first?");
            browser.find("details summary").click();
            assertThat(browser.text()).contains("Zip is a name and a cat picture.");
            assertThat(browser.find(".quiz-panel").isDisplayed()).isFalse();
            browser.screenshot("quiz-without-script");
        }
    }

    @Test
    void theWayBackFromTheQuizLeadsToTheLesson() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON));
            browser.find(".onwards .main-action").click();
            browser.awaitFlow();
            browser.find(".option").click();
            browser.awaitFlow();
            browser.back();
            browser.awaitFlow();
            assertThat(browser.path()).isEqualTo(LESSON);
            assertThat(browser.text()).contains("Mia has a tablet");
        }
    }
}
