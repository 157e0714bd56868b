package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.RunningApplication;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.TEACHER;

/** Who answers after the class was shown what is right has their answer explained, and is counted nowhere (decision 0097). */
class LateAnswersIT extends RunningApplication {

    private static final String LESSON = "/learn/11-14/the-trail-you-leave";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    @Autowired
    private TaughtClasses taught;

    @Autowired
    private Seats seats;

    @Autowired
    private SeatingPlan plan;

    private String code;
    private String question;

    @BeforeEach
    void aClassIsAtItsFirstQuestion() {
        code = TEACHER.get(() -> lessons.start(LESSON));
        question = runningOrders.of(LESSON).orElseThrow().steps().getFirst().id();
        TEACHER.run(() -> lessons.show(code, question));
    }

    @AfterEach
    void itEnds() {
        TEACHER.run(() -> lessons.end(code));
    }

    private Pupil pupil() {
        return Pupil.with(address(""), code).comeIn();
    }

    private LiveState now() {
        return TEACHER.get(() -> lessons.mine(code));
    }

    private List<Answer> counted() {
        return TEACHER.get(() -> lessons.answers(code, question));
    }

    private AtShow atShow() {
        return TEACHER.get(() -> taught.of(now().lesson().reference())).atShow().getOrDefault(question, AtShow.NOTHING);
    }

    private void show() {
        TEACHER.run(() -> lessons.showAnswers(code));
    }

    @Test
    void anAnswerAfterTheAnswersWereShownIsExplainedAndCountsNowhere() {
        var early = pupil();
        var late = pupil();
        early.answer(question, 1);
        show();
        assertThat(late.answer(question, 0)).isEqualTo(204);
        assertThat(late.get("/whys/" + question).statusCode()).isEqualTo(200);
        assertThat(counted()).extracting(Answer::places).containsExactly(List.of(1));
        assertThat(now().answers()).isEqualTo(1);
        var results = TEACHER.get(() -> taught.of(now().lesson().reference()));
        assertThat(results.answers().get(question)).hasSize(1);
        assertThat(atShow()).isEqualTo(new AtShow(1, 0));
        assertThat(TEACHER.get(() -> plan.of(code)))
                .extracting(SeatingPlan.Place::answered)
                .containsExactly(true, false);
    }

    @Test
    void itStaysLateAfterTheClassHasGoneOnAndCameBack() {
        show();
        TEACHER.run(() -> lessons.move(code, 1));
        var pupil = pupil();
        pupil.answer(question, 0);
        TEACHER.run(() -> lessons.show(code, question));
        assertThat(counted()).isEmpty();
        assertThat(now().answers()).isZero();
    }

    @Test
    void whatWasChosenInTimeCountsHoweverLateTheLineWas() {
        var pupil = pupil();
        show();
        assertThat(pupil.answer(question, Duration.ofMinutes(2), false, 1)).isEqualTo(204);
        assertThat(counted()).hasSize(1);
        assertThat(atShow()).isEqualTo(AtShow.NOTHING);
    }

    @Test
    void whatAScreenSendsByItselfWithinAMomentCountsAndIsMarked() {
        var pupil = pupil();
        show();
        assertThat(pupil.answer(question, Duration.ZERO, true, 1)).isEqualTo(204);
        assertThat(counted()).hasSize(1);
        assertThat(atShow()).isEqualTo(new AtShow(0, 1));
    }

    @Test
    void noScreenCanSayThatItChoseInTheFuture() {
        var pupil = pupil();
        show();
        pupil.answer(question, Duration.ofDays(-3), false, 1);
        assertThat(counted()).isEmpty();
    }

    @Test
    void aPollHasNothingRightSoNothingInItIsLate() {
        var pupil = pupil();
        show();
        var poll = ask();
        TEACHER.run(() -> lessons.showAnswers(code));
        pupil.answer(poll, 1);
        assertThat(TEACHER.get(() -> lessons.answers(code, poll))).hasSize(1);
    }

    @Autowired
    private Polls polls;

    private String ask() {
        TEACHER.run(() -> polls.ask(code, PollQuestion.poll("Which way?", List.of("This", "That"))));
        return now().lesson().beside().orElseThrow().reference();
    }

    @Test
    void whoTakesBackThatTheAnswersWereShownAsksTheClassAnew() {
        var before = now().lesson();
        show();
        var after = now().lesson();
        TEACHER.run(() -> lessons.takeBack(code, before, after));
        assertThat(now().lesson().answersShown()).isFalse();
        pupil().answer(question, 1);
        assertThat(counted()).hasSize(1);
    }

    @Test
    void aStepIsTakenBackUnlessTheClassHasGoneOn() {
        var before = now().lesson();
        TEACHER.run(() -> lessons.move(code, 1));
        var after = now().lesson();
        pupil();
        TEACHER.run(() -> lessons.takeBack(code, before, after));
        assertThat(now().lesson().step()).isEqualTo(question);
        TEACHER.run(() -> lessons.show(code, "step-3"));
        assertThatThrownBy(() -> TEACHER.run(() -> lessons.takeBack(code, before, after)))
                .isInstanceOf(LessonRefused.class)
                .hasMessageContaining("moved on");
        assertThat(now().lesson().step()).isEqualTo("step-3");
        assertThatThrownBy(() -> Acting.OTHER_TEACHER.run(() -> lessons.takeBack(code, before, after)))
                .isInstanceOf(LessonRefused.class);
    }

    @Test
    void answersThatArriveWhileTheyAreShownAreEitherInTimeOrLateAndNeverLost() {
        var pupils = Stream.generate(this::pupil).limit(12).toList();
        var all = Stream.concat(
                        pupils.stream().map(pupil -> (Callable<Integer>) () -> pupil.answer(question, 1)),
                        Stream.<Callable<Integer>>of(() -> {
                            show();
                            return 204;
                        }))
                .toList();
        assertThat(AtOnce.run(all))
                .extracting(each -> each.result().orElseThrow())
                .containsOnly(204);
        assertThat(counted().size() + atShow().late()).isEqualTo(12);
    }
}
