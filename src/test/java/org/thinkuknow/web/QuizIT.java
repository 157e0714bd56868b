package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.thinkuknow.quiz.Kind;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

class QuizIT extends RunningApplication {

    private static final String LESSON = "/learn/4-7/friends-on-a-screen";
    private static final List<String> LESSONS = List.of(LESSON, "/learn/7-11/who-is-a-friend-online", "/learn/11-14/chat-trust-and-pressure",
            "/learn/14-18/when-it-stops-feeling-right");

    @Test
    void everyKindOfQuestionIsDoneOnAPhoneByKeyboardOnly() {
        var kinds = new TreeSet<String>();
        for (var lesson : LESSONS) {
            try (var browser = Browser.open().resize(360, 740)) {
                browser.goToView(address(lesson + "/quiz"));
                var quiz = new KeyboardQuiz(browser);
                quiz.goThrough();
                kinds.addAll(quiz.kinds());
                assertThat(browser.find(".result h2").getText()).matches("You understood \\d+ of \\d+\\.");
                for (var dark : new boolean[] {false, true}) {
                    assertThat(browser.dark(dark).axe()).isEmpty();
                }
                assertThat(browser.consoleErrors()).isEmpty();
            }
        }
        assertThat(kinds).containsExactlyElementsOf(Arrays.stream(Kind.values()).map(Kind::word).sorted().toList());
    }

    @Test
    void theResultLeadsBackToTheStepsToLookAtAgain() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON + "/quiz"));
            new KeyboardQuiz(browser).goThrough();
            assertThat(browser.text()).contains("What to look at again");
            browser.screenshot("quiz-result");
            var again = browser.find(".look-again a");
            assertThat(again.getDomAttribute("href")).matches(LESSON + "#step-\\d");
            again.click();
            browser.awaitFlow();
            assertThat(browser.path()).isEqualTo(LESSON);
        }
    }

    @Test
    void anotherOptionCanBeTriedAndTheFirstStaysMarked() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON + "/quiz"));
            browser.all(".option").forEach(WebElement::click);
            browser.awaitFlow();
            assertThat(browser.all(".option .mark")).extracting(WebElement::getText).containsOnlyOnce("Yes").contains("Not quite");
        }
    }

    @Test
    void aDoubleClickOnNextSkipsNoQuestionAndAnswersNone() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON + "/quiz"));
            browser.find(".option").click();
            browser.awaitFlow();
            browser.doubleClick(browser.find(".question .next"));
            browser.awaitFlow();
            assertThat(browser.find(".counter").getText()).startsWith("Question 2 of ");
            assertThat(browser.all(".option .mark")).isEmpty();
        }
    }

    @Test
    void everyQuizCanBeReadWithoutScript() {
        try (var browser = Browser.withoutScript().resize(360, 740)) {
            for (var lesson : LESSONS) {
                browser.go(address(lesson + "/quiz"));
                assertThat(browser.find(".quiz-panel").isDisplayed()).isFalse();
                var questions = browser.all(".questions > li");
                assertThat(questions).hasSizeGreaterThanOrEqualTo(8);
                browser.all(".questions > li > .options > li > details > summary").forEach(WebElement::click);
                browser.all(".questions > li > div > details > summary").forEach(WebElement::click);
                assertThat(browser.all(".questions details[open]")).as("each opens by a press").hasSizeGreaterThan(questions.size())
                        .allSatisfy(opened -> assertThat(opened.getText().lines()).hasSizeGreaterThan(1));
            }
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
