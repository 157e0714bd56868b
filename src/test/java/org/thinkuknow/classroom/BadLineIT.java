package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Gate;
import org.thinkuknow.support.RunningApplication;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** A pupil's phone on an old mobile network, whose line is slow, falls silent, breaks, and comes back. */
@Tag("long")
class BadLineIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/mine-yours-and-ai";
    private static final String KEPT = "Your answer is kept. It goes when the internet is back.";
    private static final String SLOW = "The internet is slow. This page will catch up by itself.";
    /** In the first step of the lesson. */
    private static final String PICTURE = "/mine-comic.svg$";

    private static final String WHOLE = "/stops$";
    private static final String FETCHED =
            "return performance.getEntriesByType('resource').filter(each => each.responseEnd > 0 && new "
                    + "RegExp(arguments[0]).test(each.name)).length";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    @Autowired
    private Polls polls;

    private final Browser pupil = Browser.open().resize(360, 740);
    private Gate gate;
    private String code;
    private Question first;

    @BeforeEach
    void aLessonRuns() throws IOException {
        gate = new Gate(URI.create(address("")).getPort());
        code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        first = ((LessonStep.ToAnswer)
                        runningOrders.of(LESSON).orElseThrow().steps().getFirst())
                .question();
        pupil.line(true);
    }

    @AfterEach
    void itEnds() {
        pupil.close();
        gate.close();
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    private String through(String path) {
        return "http://localhost:" + gate.port() + path;
    }

    private void comeIn() {
        pupil.go(through("/join/" + code));
        press(".enter");
        pupil.await(() -> pupil.text().contains("You are in."));
    }

    private void show(String stop) {
        Acting.TEACHER.run(() -> lessons.show(code, stop));
    }

    private void answerFirst() {
        press("input[name=answer]");
        press(".send");
    }

    private void press(String css) {
        var wanted = pupil.find(css);
        pupil.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }

    private int answers() {
        return Acting.TEACHER.get(() -> lessons.answers(code, first.id())).size();
    }

    private boolean isAtStep(int place) {
        var step = (LessonStep.ToRead)
                runningOrders.of(LESSON).orElseThrow().find("step-" + place).orElseThrow();
        return step.title().equals(pupil.script("return document.querySelector('.stage .step h2')?.textContent"));
    }

    /** How often the page has fetched something. */
    private long fetched(String ends) {
        return (Long) pupil.script(FETCHED, ends);
    }

    @Test
    void aWholeWayThroughOnAnOldMobileNetwork() {
        comeIn();
        show(first.id());
        answerFirst();
        pupil.await(() -> pupil.text().contains("Your answer is in."));
        Acting.TEACHER.run(() -> lessons.showAnswers(code));
        pupil.find(".why-all");
        show("step-2");
        pupil.await(() -> isAtStep(2));
        assertThat(pupil.find(".line").getText()).isEmpty();
    }

    @Test
    void aStepAndAPollNeedNothingMoreOnceTheLessonIsThere() {
        comeIn();
        pupil.await(() -> fetched(WHOLE) == 1 && fetched(PICTURE) == 1);
        show("step-1");
        pupil.await(() -> isAtStep(1));
        assertThat(pupil.script("return document.querySelector('.stage img').naturalWidth > 0"))
                .isEqualTo(true);
        show("step-4");
        pupil.await(() -> isAtStep(4));
        Acting.TEACHER.run(() -> polls.ask(code, PollQuestion.poll("Shall we go on?", List.of("Yes", "No"))));
        pupil.await(() -> pupil.text().contains("Shall we go on?"));
        assertThat(List.of(fetched(WHOLE), fetched("/stops/"), fetched(PICTURE)))
                .containsExactly(1L, 0L, 1L);
    }

    @Test
    void aLateComerSeesWhereTheClassIsBeforeTheRestIsFetched() {
        show("step-2");
        pupil.go(through("/join/" + code));
        press(".enter");
        pupil.await(() -> isAtStep(2));
        pupil.await(() -> fetched(WHOLE) == 1);
        assertThat(fetched("/stops/step-2$")).isEqualTo(1);
    }

    @Test
    void whileTheServerIsGoneAnAnswerIsKeptAndThatIsSaidKindly() {
        comeIn();
        show(first.id());
        pupil.find("[data-question] .send");
        gate.lose();
        answerFirst();
        pupil.await(() -> pupil.text().contains(KEPT));
        assertThat(pupil.axe()).isEmpty();
        show("step-1");
        gate.open();
        eventually(() -> assertThat(answers()).isEqualTo(1));
        eventually(() -> assertThat(isAtStep(1)).as("the screen catches up").isTrue());
        assertThat(pupil.text()).doesNotContain(KEPT, SLOW);
    }

    @Test
    void aLineThatDiesWithoutAWordIsNoticed() {
        comeIn();
        show(first.id());
        pupil.find("[data-question] .send");
        gate.loseConnections();
        answerFirst();
        eventually(() -> assertThat(answers()).as("another line was taken").isEqualTo(1));
        show("step-1");
        eventually(() -> assertThat(isAtStep(1)).as("the screen catches up").isTrue());
    }

    @Test
    void offlineAndBackTheScreenIsWhereTheClassIs() {
        comeIn();
        show("step-1");
        pupil.await(() -> isAtStep(1));
        pupil.line(false);
        gate.lose();
        show("step-3");
        pupil.await(() -> pupil.text().contains(SLOW));
        assertThat(isAtStep(1)).as("what was there stays").isTrue();
        gate.open();
        pupil.line(true);
        eventually(() -> assertThat(isAtStep(3)).isTrue());
        pupil.await(() -> !pupil.text().contains(SLOW));
    }

    @Test
    void anAnswerThatWasKeptIsSentAfterTheLessonHasEndedToo() {
        comeIn();
        show(first.id());
        pupil.find("[data-question] .send");
        gate.lose();
        answerFirst();
        pupil.await(() -> pupil.text().contains(KEPT));
        pupil.go("about:blank");
        Acting.TEACHER.run(() -> lessons.end(code));
        gate.open();
        pupil.go(through("/join"));
        eventually(() -> assertThat(answers()).isEqualTo(1));
        pupil.await(() -> pupil.text().contains("That lesson has ended."));
        assertThat(pupil.axe()).isEmpty();
        press(".come-back a");
        pupil.await(() -> pupil.path().equals(LESSON));
    }
}
