package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** A teacher with one laptop teaches from the board alone. */
@Tag("long")
class BoardControlsIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/who-knows-where-you-are";
    private static final String BAR = "return getComputedStyle(document.querySelector('.bar')).opacity";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    private final Browser board = Browser.open();
    private String code;

    @BeforeEach
    void aBoardIsOpen() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        SignIn.as("demo-teacher", board, address("/sign-in"));
        open();
    }

    /** A board that has just been opened has no press behind it with which the next could be a double tap. */
    private void open() {
        board.goToView(address("/teach/live/" + code + "/board"));
        board.await(() -> Boolean.TRUE.equals(board.script("return !!customElements.get('board-stage')")));
    }

    @AfterEach
    void itEnds() {
        board.close();
        TEACHER.run(() -> lessons.end(code));
    }

    private LiveLesson now() {
        return TEACHER.get(() -> lessons.mine(code)).lesson();
    }

    private String step(int place) {
        return runningOrders.of(LESSON).orElseThrow().steps().get(place - 1).id();
    }

    private void awaitStep(int place) {
        board.await(() -> now().step().equals(step(place)));
        board.awaitFlow();
    }

    @Test
    void keysMoveTheClassAndAreNamedOnceAtTheStart() {
        assertThat(board.text()).contains("→ next, ← back, Enter shows the answers, F full screen");
        board.press(Keys.ARROW_RIGHT);
        awaitStep(1);
        assertThat(board.text()).doesNotContain("→ next");
        board.press(Keys.ENTER);
        board.await(() -> now().answersShown());
        open();
        board.press(Keys.PAGE_DOWN);
        awaitStep(2);
        open();
        board.press(Keys.ARROW_LEFT);
        awaitStep(1);
    }

    @Test
    void aDoubleTapGoesOnOnce() {
        board.doubleClick(board.find("#next"));
        awaitStep(1);
        open();
        board.press(Keys.ARROW_RIGHT);
        awaitStep(2);
    }

    @Test
    void enterOnAButtonPressesItAndShowsNoAnswers() {
        TEACHER.run(() -> lessons.show(code, step(1)));
        board.await(() -> !board.all(".asked").isEmpty());
        board.tabTo("#next");
        board.press(Keys.ENTER);
        awaitStep(2);
        assertThat(now().answersShown()).isFalse();
    }

    @Test
    void theBarIsSeenWhenSomethingStirsAndHidesAgain() {
        board.await(() -> "0".equals(board.script(BAR)));
        board.press(Keys.SHIFT);
        board.await(() -> "1".equals(board.script(BAR)));
        board.await(() -> "0".equals(board.script(BAR)));
        board.script("document.dispatchEvent(new PointerEvent('pointermove'))");
        board.await(() -> "1".equals(board.script(BAR)));
    }

    @Test
    void atTheLastStopNextAsksWhetherToEnd() {
        var last = runningOrders.of(LESSON).orElseThrow().steps().size();
        TEACHER.run(() -> lessons.show(code, step(last)));
        board.await(() -> board.find("#next").getText().equals("End the lesson"));
        assertThat(board.all("#end").stream().noneMatch(end -> end.isDisplayed()))
                .as("one button ends it")
                .isTrue();
        board.press(Keys.ARROW_RIGHT);
        board.find("dialog[open]");
        board.await(() -> "close-over".equals(board.focused().getAttribute("id")));
        board.press(Keys.ARROW_RIGHT).press(Keys.ENTER);
        board.await(() -> board.all("dialog").isEmpty());
        board.await(() -> "next".equals(board.focused().getAttribute("id")));
        assertThat(now().isRunning()).isTrue();
        board.press(Keys.ARROW_RIGHT);
        assertThat(board.find("dialog[open]").getText()).contains("End the lesson?", "Every screen will say goodbye");
        assertThat(board.axe()).isEmpty();
        board.find("#end-now").click();
        board.await(() -> board.text().contains("The lesson has ended"));
        assertThat(now().isRunning()).isFalse();
        assertThat(board.all("dialog, .bar, .code")).isEmpty();
        assertThat(board.axe()).isEmpty();
    }

    @Test
    void anotherTeachersBoardIsRefusedInTheHousesLook() {
        board.goToView(address("/teach/live/BBCCDD/board"));
        assertThat(board.find("main.refused h1").getText()).isEqualTo("No lesson here");
        assertThat(board.find("main.refused").getCssValue("font-family")).startsWith("Atkinson");
    }
}
