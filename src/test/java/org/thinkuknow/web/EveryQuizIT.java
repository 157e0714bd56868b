package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SideBySide;

import java.util.List;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every quiz of the library is finished on a phone, once by pressing and once by keyboard alone. A quiz of each kind of question is done so
 * in every run ({@link QuizIT}), and every option is tried without a browser.
 */
@Tag("long")
class EveryQuizIT extends RunningApplication {

    @Autowired
    private Lessons lessons;

    @Autowired
    private Quizzes quizzes;

    @Test
    void isFinished() {
        var all = all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(32);
        SideBySide.inTwoBrowsers(all, (browser, quiz) -> {
            browser.goToView(address(quiz.address()));
            assertThat(HurriedQuiz.through(browser))
                    .as(quiz.address())
                    .isEqualTo(quiz.questions().size());
            isAtItsResult(browser, quiz);
        });
    }

    @Test
    void isFinishedByKeyboard() {
        var some = all();
        assertThat(some).hasSizeGreaterThanOrEqualTo(AgeBand.values().length);
        SideBySide.inTwoBrowsers(some, (browser, quiz) -> {
            browser.goToView(address(quiz.address()));
            new KeyboardQuiz(browser, new TreeSet<>()).hurryThrough();
            isAtItsResult(browser, quiz);
        });
    }

    private static void isAtItsResult(Browser browser, Quiz quiz) {
        assertThat(browser.find(".result h2").getText())
                .as(quiz.address())
                .endsWith(" of %d."
                        .formatted(quiz.questions().stream()
                                .filter(Question::counts)
                                .count()));
        assertThat(browser.consoleErrors()).as(quiz.address()).isEmpty();
    }

    private List<Quiz> all() {
        return lessons.all().stream()
                .map(lesson -> quizzes.of(lesson).orElseThrow())
                .toList();
    }
}
