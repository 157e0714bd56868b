package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Whatever happens to a pupil's page, they are one tap from where they were. */
@Tag("long")
class OneTapIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/who-is-in-charge-of-the-screen";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    private final Browser pupil = Browser.open().resize(360, 740);
    private String code;
    private Question first;

    @BeforeEach
    void aPupilHasAnswered() {
        code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        first = ((LessonStep.ToAnswer)
                        runningOrders.of(LESSON).orElseThrow().steps().getFirst())
                .question();
        Acting.TEACHER.run(() -> lessons.show(code, first.id()));
        pupil.go(address("/join/" + code));
        press(".enter");
        press("input[name=answer]");
        press(".send");
        isWhereTheyWere();
    }

    @AfterEach
    void itEnds() {
        pupil.close();
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    private void press(String css) {
        var wanted = pupil.find(css);
        pupil.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }

    private void isWhereTheyWere() {
        pupil.await(() -> pupil.text().contains("Your answer is in."));
    }

    private int seats() {
        return Acting.TEACHER.get(() -> lessons.mine(code)).seats();
    }

    @Test
    void theSamePageAgainIsWhereTheyWere() {
        pupil.go(address("/join/" + code));
        isWhereTheyWere();
        assertThat(seats()).isEqualTo(1);
    }

    @Test
    void theBackButtonLeadsBack() {
        pupil.go(address("/ask"));
        pupil.back();
        isWhereTheyWere();
        Acting.TEACHER.run(() -> lessons.show(code, "step-1"));
        pupil.await(() -> !pupil.all(".stage .step").isEmpty());
        assertThat(seats()).isEqualTo(1);
    }

    @Test
    void noSessionIsNeededSoNoneCanDie() {
        assertThat(pupil.cookies()).isEmpty();
    }

    @Test
    void aBrowserThatForgotEverythingIsOneTapFromTheCurrentStep() {
        pupil.script("localStorage.clear()");
        pupil.go(address("/join/" + code));
        Acting.TEACHER.run(() -> lessons.show(code, "step-2"));
        press(".enter");
        pupil.await(() -> !pupil.all(".stage .step").isEmpty());
        assertThat(seats()).as("a late comer").isEqualTo(2);
    }

    @Test
    void afterTheEndTheLessonIsOneTapAway() {
        Acting.TEACHER.run(() -> lessons.end(code));
        pupil.await(() -> pupil.text().contains("The lesson has ended"));
        assertThat(pupil.find(".the-end .main-action").getAttribute("href")).endsWith(LESSON);
        pupil.go(address("/join/" + code));
        pupil.await(() -> pupil.text().contains("No lesson has these letters just now.")
                && pupil.text().contains("That lesson has ended."));
        press(".come-back a");
        pupil.await(() -> pupil.path().equals(LESSON));
        pupil.go(address("/join"));
        eventually(
                () -> assertThat(pupil.script("return localStorage.getItem('thinkuknow.live.' + arguments[0])", code))
                        .as("the seat is forgotten")
                        .isNull());
    }
}
