package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Every quiz of the library, finished on a phone by keyboard alone, with every option tried. */
class EveryQuizIT extends RunningApplication {

    @Autowired
    private Lessons lessons;
    @Autowired
    private Quizzes quizzes;

    @Test
    void isFinishedByKeyboardWithEveryOptionTried() {
        assertThat(lessons.all()).hasSizeGreaterThanOrEqualTo(32);
        try (var browser = Browser.open().resize(360, 740)) {
            for (var lesson : lessons.all()) {
                var quiz = quizzes.of(lesson).orElseThrow();
                browser.goToView(address(quiz.address()));
                new KeyboardQuiz(browser, new TreeSet<>()).tryEverything();
                assertThat(browser.find(".result h2").getText()).as(quiz.address())
                        .endsWith(" of %d.".formatted(quiz.questions().stream().filter(Question::counts).count()));
                assertThat(browser.consoleErrors()).as(quiz.address()).isEmpty();
            }
        }
    }
}
