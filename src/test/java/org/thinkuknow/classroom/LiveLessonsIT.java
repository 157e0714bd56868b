package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.Forged;
import org.thinkuknow.support.RunningApplication;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

class LiveLessonsIT extends RunningApplication {

    private static final String LESSON = "/learn/7-11/who-is-a-friend-online";

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private RunningOrders runningOrders;

    @Autowired
    private LiveNews news;

    @Autowired
    private LessonRows rows;

    @Autowired
    private JdbcClient database;

    private String code;
    private String question;

    @BeforeEach
    void aLessonRuns() {
        code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        question = runningOrders.of(LESSON).orElseThrow().steps().getFirst().id();
    }

    @AfterEach
    void itEnds() {
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    private Pupil pupil() {
        return Pupil.with(address(""), code).comeIn();
    }

    private LiveState now() {
        return Acting.TEACHER.get(() -> lessons.mine(code));
    }

    @Test
    void onlyWhoStartedALessonSeesAndMovesIt() {
        assertThat(now().lesson().step()).isEqualTo(RunningOrder.WAITING);
        assertThatThrownBy(() -> Acting.OTHER_TEACHER.get(() -> lessons.mine(code)))
                .isInstanceOf(LessonRefused.class);
        for (var step : List.<Runnable>of(
                () -> lessons.move(code, 1),
                () -> lessons.show(code, question),
                () -> lessons.showAnswers(code),
                () -> lessons.pace(code, Pace.OWN),
                () -> lessons.end(code),
                () -> lessons.answers(code, question))) {
            assertThatThrownBy(() -> Acting.OTHER_TEACHER.run(step)).isInstanceOf(LessonRefused.class);
            assertThatThrownBy(() -> Acting.OFFICER.run(step)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(step::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
        assertThat(Acting.OTHER_TEACHER.get(lessons::running)).isEmpty();
        assertThat(now().lesson().revision()).isEqualTo(1);
    }

    @Test
    void pupilsWhoAnswerInTheSameInstantAllCountOnce() {
        var pupils = Stream.generate(this::pupil).limit(8).toList();
        Acting.TEACHER.run(() -> lessons.show(code, question));
        var twice = Stream.concat(pupils.stream(), pupils.stream())
                .map(pupil -> (Callable<Integer>) () -> pupil.answer(question, 1))
                .toList();
        assertThat(AtOnce.run(twice))
                .extracting(each -> each.result().orElseThrow())
                .containsOnly(204);
        assertThat(now().answers()).isEqualTo(8);
        assertThat(Acting.TEACHER.get(() -> lessons.answers(code, question))).hasSize(8);
    }

    @Test
    void theFirstAnswerCountsAndIsNotChangedByAnother() {
        var pupil = pupil();
        pupil.answer(question, 1);
        assertThat(pupil.answer(question, 0)).isEqualTo(204);
        assertThat(Acting.TEACHER.get(() -> lessons.answers(code, question)))
                .extracting(each -> each.places())
                .containsExactly(List.of(1));
    }

    @Test
    void aForgedSeatIsNobodys() {
        var real = pupil();
        assertThat(real.answer(question, 0)).isEqualTo(204);
        var forged = Pupil.with(address(""), code).holding(Forged.at(20, real.token()));
        assertThat(forged.answer(question, 1)).isEqualTo(404);
        assertThat(forged.get("/now").statusCode()).isEqualTo(404);
        assertThat(forged.get("/whys/" + question).statusCode()).isEqualTo(404);
        assertThat(List.of("/stops/step-1", "/stops")).allSatisfy(path -> {
            assertThat(forged.get(path).statusCode()).isEqualTo(404);
            assertThat(real.get(path).statusCode()).isEqualTo(200);
        });
        assertThat(Acting.TEACHER.get(() -> lessons.answers(code, question))).hasSize(1);
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        var pupil = pupil();
        assertThat(pupil.answer(question, 99)).isEqualTo(422);
        assertThat(pupil.answer(question, IntStream.range(0, 50).boxed().toArray(Integer[]::new)))
                .isEqualTo(422);
        assertThat(pupil.answer("no-such-question", 0)).isEqualTo(422);
        assertThat(Acting.TEACHER.get(() -> lessons.answers(code, question))).isEmpty();
    }

    @Test
    void aLateComerLandsWhereTheClassIsAndADroppedPhoneComesBack() {
        var early = pupil();
        Acting.TEACHER.run(() -> lessons.show(code, "step-2"));
        assertThat(pupil().now().get("stop").asString()).isEqualTo("step-2");
        var back = Pupil.with(address(""), code).holding(early.token());
        assertThat(back.now().get("stop").asString()).isEqualTo("step-2");
        assertThat(now().seats()).isEqualTo(2);
    }

    @Test
    void whatIsRightIsToldOnlyOnceTheTeacherShowsItAndOnlyToWhoAnswered() {
        var answered = pupil();
        var silent = pupil();
        answered.answer(question, 0);
        Acting.TEACHER.run(() -> lessons.show(code, question));
        assertThat(answered.get("/whys/" + question).statusCode()).isEqualTo(404);
        Acting.TEACHER.run(() -> lessons.showAnswers(code));
        assertThat(answered.get("/whys/" + question).body()).contains("Right");
        assertThat(silent.get("/whys/" + question).statusCode()).isEqualTo(404);
    }

    @Test
    void atTheirOwnPaceWhatIsRightIsToldAtOnce() {
        var pupil = pupil();
        pupil.answer(question, 0);
        assertThat(pupil.get("/whys/" + question).statusCode()).isEqualTo(404);
        Acting.TEACHER.run(() -> lessons.pace(code, Pace.OWN));
        assertThat(pupil.get("/whys/" + question).statusCode()).isEqualTo(200);
    }

    @Test
    void whenALessonEndsItsCodeEndsAndKeptAnswersStillArrive() {
        var pupil = pupil();
        Acting.TEACHER.run(() -> lessons.end(code));
        assertThat(pupil.now().get("ended").asBoolean()).isTrue();
        assertThat(pupil.answer(question, 0)).isEqualTo(204);
        assertThat(Pupil.with(address(""), code).comeIn().isIn()).isFalse();
        assertThatThrownBy(() -> Acting.TEACHER.run(() -> lessons.move(code, 1)))
                .isInstanceOf(LessonRefused.class);
    }

    /** Another node, or this one after a new start, has nothing but the database. */
    @Test
    void whatAnotherNodeChangesReachesTheScreensOfThisOne() {
        var pupil = pupil();
        var heard = new CopyOnWriteArrayList<String>();
        var stop = news.follow(
                now().lesson().reference(), latest -> heard.add(latest.lesson().step()));
        assertThat(rows.replace(now().lesson().movedTo("step-3"))).isTrue();
        eventually(() -> assertThat(heard).contains("step-3"));
        stop.run();
        assertThat(pupil.now().get("stop").asString()).isEqualTo("step-3");
    }

    @Test
    void ofTwoPressesOnTheSameStateOneCounts() {
        var seen = now().lesson();
        assertThat(rows.replace(seen.movedTo("step-1"))).isTrue();
        assertThat(rows.replace(seen.movedTo("step-2"))).isFalse();
        assertThat(now().lesson().step()).isEqualTo("step-1");
    }

    @Test
    void withoutAScriptThePageSaysWhatToDo() {
        assertThat(Pupil.with(address(""), code).page().body())
                .contains(
                        "<noscript>",
                        "Share a screen with somebody beside you.",
                        "href=\"" + LESSON + "\"",
                        "Tell someone");
    }

    @Test
    void everybodyGetsANameOfTheirOwn() {
        assertThat(Stream.generate(() -> pupil().nickname()).limit(30)).doesNotHaveDuplicates();
    }
}
