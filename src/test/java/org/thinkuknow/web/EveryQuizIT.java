package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SideBySide;

import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Every quiz of the library opens on a phone and is answered by keyboard; every option is tried elsewhere, without a browser. */
class EveryQuizIT extends RunningApplication {

    @Autowired
    private Lessons lessons;
    @Autowired
    private Quizzes quizzes;

    @Test
    void opensAndItsFirstQuestionIsAnsweredByKeyboard() {
        var all = lessons.all().stream().map(lesson -> quizzes.of(lesson).orElseThrow()).toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(32);
        SideBySide.inTwoBrowsers(all, (browser, quiz) -> {
            browser.goToView(address(quiz.address()));
            new KeyboardQuiz(browser, new TreeSet<>()).answerFirst();
            assertThat(browser.find("section.question .counter").getText()).as(quiz.address()).isEqualTo("Question 2 of %d".formatted(quiz.questions().size()));
            assertThat(browser.consoleErrors()).as(quiz.address()).isEmpty();
        });
    }
}
