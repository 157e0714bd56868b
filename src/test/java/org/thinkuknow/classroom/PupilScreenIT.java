package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.quiz.Kind;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import java.util.EnumSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** One pupil's browser: with a bad line, after a fall, without a mouse. */
class PupilScreenIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/when-the-chat-turns-mean";
    private static final String KEPT = "Your answer is kept. It goes when the internet is back.";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    private final Browser pupil = Browser.open().resize(360, 740);
    private String code;
    private Question first;

    @BeforeEach
    void aLessonRuns() {
        code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        first = ((LessonStep.ToAnswer)
                        runningOrders.of(LESSON).orElseThrow().steps().getFirst())
                .question();
    }

    @AfterEach
    void itEnds() {
        pupil.close();
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    private void comeIn() {
        pupil.go(address("/join/" + code));
        press(".enter");
        pupil.await(() -> pupil.text().contains("You are in."));
    }

    private void show(Question question) {
        Acting.TEACHER.run(() -> lessons.show(code, question.id()));
        pupil.find("[data-question='%s'] .send".formatted(question.id()));
    }

    private int answersTo(Question question) {
        return Acting.TEACHER.get(() -> lessons.answers(code, question.id())).size();
    }

    private void answerFirst() {
        press("input[name=answer]");
        press(".send");
    }

    /** As a finger does, once what it wants is clear of the bar with the report button. */
    private void press(String css) {
        var wanted = pupil.find(css);
        pupil.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }

    @Test
    void anAnswerIsKeptWithoutALineAndGoesWhenItIsBack() {
        comeIn();
        show(first);
        pupil.line(false);
        answerFirst();
        pupil.await(() -> pupil.text().contains(KEPT));
        assertThat(answersTo(first)).isZero();
        pupil.line(true);
        eventually(() -> assertThat(answersTo(first)).isEqualTo(1));
        pupil.await(() ->
                pupil.text().contains("Your answer is in.") && !pupil.text().contains(KEPT));
        Acting.TEACHER.run(() -> lessons.show(code, "step-2"));
        pupil.await(() -> !pupil.all(".stage .step").isEmpty());
    }

    @Test
    void anAnswerThatWasKeptOutlivesThePage() {
        comeIn();
        show(first);
        pupil.line(false);
        answerFirst();
        pupil.await(() -> pupil.text().contains(KEPT));
        pupil.go("about:blank").line(true).go(address("/join/" + code));
        eventually(() -> assertThat(answersTo(first)).isEqualTo(1));
    }

    @Test
    void whereNoLineCanBeHeldOpenTheScreenAsksEveryFewSeconds() {
        pupil.beforeEveryPage("delete window.EventSource");
        comeIn();
        show(first);
        Acting.TEACHER.run(() -> lessons.end(code));
        pupil.await(() -> pupil.text().contains("The lesson has ended"));
    }

    @Test
    void whoLeftComesBackToTheirPlaceWithTheirNameAndAnswer() {
        comeIn();
        var name = pupil.find(".seat span").getText();
        show(first);
        answerFirst();
        pupil.await(() -> pupil.text().contains("Your answer is in."));
        pupil.go(address("/join"));
        pupil.await(() -> pupil.text().contains("Go back in as " + name));
        press(".come-back a");
        pupil.await(() -> pupil.text().contains("Your answer is in."));
        assertThat(pupil.find(".seat span").getText()).isEqualTo(name);
        assertThat(Acting.TEACHER.get(() -> lessons.mine(code)).seats()).isEqualTo(1);
    }

    @Test
    void nobodyInTheClassSeesThatSomebodyAskedForHelp() {
        comeIn();
        var before = Acting.TEACHER.get(() -> lessons.mine(code));
        pupil.find(".report-button").click();
        pupil.await(() -> pupil.path().equals("/report"));
        assertThat(pupil.find("[name=lesson]").getAttribute("value")).isNotEmpty();
        pupil.back();
        assertThat(pupil.path()).as("the lesson is not one step back").doesNotStartWith("/join");
        assertThat(Acting.TEACHER.get(() -> lessons.mine(code))).isEqualTo(before);
    }

    @Test
    void atTheirOwnPaceAPupilGoesThroughAloneAndReadsAtOnceWhatIsRight() {
        comeIn();
        Acting.TEACHER.run(() -> lessons.pace(code, Pace.OWN));
        pupil.find(".stage [data-question]");
        answerFirst();
        pupil.find(".why-all");
        press(".next-one");
        pupil.await(() -> !pupil.all(".stage .step").isEmpty());
        assertThat(pupil.axe()).isEmpty();
        Acting.TEACHER.run(() -> {
            lessons.pace(code, Pace.TOGETHER);
            lessons.show(code, first.id());
        });
        pupil.await(() -> !pupil.all(".stage [data-question]").isEmpty()
                && !pupil.find(".own-pace").isDisplayed());
    }

    @Test
    void everyKindOfQuestionIsAnsweredByKeyboard() {
        comeIn();
        var seen = EnumSet.noneOf(Kind.class);
        for (var stop : runningOrders.of(LESSON).orElseThrow().steps()) {
            if (stop instanceof LessonStep.ToAnswer asked
                    && seen.add(asked.question().kind())) {
                show(asked.question());
                answerByKeyboard(asked.question().kind());
                pupil.await(() -> pupil.text().contains("Your answer is in."));
                assertThat(answersTo(asked.question())).as(asked.id()).isEqualTo(1);
                assertThat(pupil.axe()).as(asked.id()).isEmpty();
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Kind.values());
    }

    private void answerByKeyboard(Kind kind) {
        switch (kind) {
            case ORDER -> pupil.tabTo(".down").sendKeys(Keys.ENTER);
            case MATCH -> {
                for (var row = 1; row <= pupil.all(".left .card").size(); row++) {
                    pupil.tabTo(".left .card:nth-child(%d)".formatted(row)).sendKeys(Keys.SPACE);
                    pupil.tabTo(".right .card:nth-child(%d)".formatted(row)).sendKeys(Keys.SPACE);
                }
            }
            case STORY -> {
                while (pupil.all("[data-question].given").isEmpty()) {
                    pupil.tabTo(".scene-part:not([hidden]) .choice").sendKeys(Keys.ENTER);
                }
                return; // the first ending sends itself
            }
            default -> pupil.tabTo("input[name=answer]").sendKeys(Keys.SPACE);
        }
        pupil.tabTo(".send").sendKeys(Keys.ENTER);
    }
}
