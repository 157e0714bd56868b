package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Kind;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

class QuizIT extends RunningApplication {

    private static final String LESSON = "/learn/4-7/friends-on-a-screen";
    private static final List<String> LESSONS = List.of(
            LESSON,
            "/learn/7-11/who-is-a-friend-online",
            "/learn/11-14/chat-trust-and-pressure",
            "/learn/14-18/when-it-stops-feeling-right");

    @Autowired
    private Lessons lessons;

    @Autowired
    private Quizzes quizzes;

    @Test
    void everyKindOfQuestionIsDoneOnAPhoneByKeyboardOnly() {
        var kinds = new TreeSet<String>();
        for (var quiz : quizzesWithEveryKind()) {
            try (var browser = Browser.open().resize(360, 740)) {
                browser.goToView(address(quiz.address()));
                new KeyboardQuiz(browser, kinds).tryEveryKind();
                assertThat(browser.find(".result h2").getText()).matches("You understood \\d+ of \\d+\\.");
                Looks.right(browser, "quiz-result");
                assertThat(browser.consoleErrors()).isEmpty();
            }
        }
        assertThat(kinds)
                .containsExactlyElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::word).sorted().toList());
    }

    /** As few quizzes as bring a kind that those before them do not have. */
    private List<Quiz> quizzesWithEveryKind() {
        var kinds = EnumSet.noneOf(Kind.class);
        return lessons.all().stream()
                .map(lesson -> quizzes.of(lesson).orElseThrow())
                .filter(quiz -> kinds.addAll(
                        quiz.questions().stream().map(Question::kind).toList()))
                .toList();
    }

    @Test
    void theResultLeadsBackToTheStepsToLookAtAgain() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON + "/quiz"));
            new KeyboardQuiz(browser, new TreeSet<>()).hurryThrough();
            assertThat(browser.text()).contains("What to look at again");
            browser.screenshot("quiz-result");
            var again = browser.find(".look-again a");
            assertThat(again.getDomAttribute("href")).matches(LESSON + "#step-\\d");
            again.click();
            browser.await(() -> browser.path().equals(LESSON));
            browser.awaitPage();
            assertThat(browser.path()).isEqualTo(LESSON);
        }
    }

    @Test
    void anotherOptionCanBeTriedAndTheFirstStaysMarked() {
        try (var browser = Browser.open()) {
            browser.goToView(address(LESSON + "/quiz"));
            browser.all(".option").forEach(WebElement::click);
            browser.awaitFlow();
            assertThat(browser.all(".option .mark"))
                    .extracting(WebElement::getText)
                    .containsOnlyOnce("Yes")
                    .contains("Not quite");
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
                browser.all(".questions > li > .options > li > details > summary")
                        .forEach(summary -> summary.sendKeys(Keys.ENTER));
                browser.all(".questions > li > div > details > summary")
                        .forEach(summary -> summary.sendKeys(Keys.ENTER));
                assertThat(browser.all(".questions details[open]"))
                        .as("each opens by a press")
                        .hasSizeGreaterThan(questions.size())
                        .allSatisfy(
                                opened -> assertThat(opened.getText().lines()).hasSizeGreaterThan(1));
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
            browser.awaitPage();
            assertThat(browser.path()).isEqualTo(LESSON);
            assertThat(browser.text()).contains("Mia has a tablet");
        }
    }
}
