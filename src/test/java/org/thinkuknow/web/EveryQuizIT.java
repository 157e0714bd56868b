package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SideBySide;

import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Every quiz of the library is finished on a phone by keyboard alone; every option is tried elsewhere, without a browser. */
class EveryQuizIT extends RunningApplication {

    @Autowired
    private Lessons lessons;

    @Autowired
    private Quizzes quizzes;

    @Test
    void isFinishedByKeyboard() {
        var all = lessons.all().stream()
                .map(lesson -> quizzes.of(lesson).orElseThrow())
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(32);
        SideBySide.inTwoBrowsers(all, (browser, quiz) -> {
            browser.goToView(address(quiz.address()));
            new KeyboardQuiz(browser, new TreeSet<>()).hurryThrough();
            assertThat(browser.find(".result h2").getText())
                    .as(quiz.address())
                    .endsWith(" of %d."
                            .formatted(quiz.questions().stream()
                                    .filter(Question::counts)
                                    .count()));
            assertThat(browser.consoleErrors()).as(quiz.address()).isEmpty();
        });
    }
}
