package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.RunningApplication;

import java.util.Collections;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

/** A lesson that is started once more: pressed twice, left by its class, or begun anew for another. */
class StartedOnceMoreIT extends RunningApplication {

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
    void pressingStartTwiceAtOnceStartsOneLesson() {
        var other = "/learn/14-18/when-it-stops-feeling-right";
        var started = AtOnce.run(
                Collections.nCopies(6, (Callable<String>) () -> Acting.TEACHER.get(() -> lessons.start(other))));
        assertThat(started)
                .allMatch(AtOnce.Ended::succeeded)
                .extracting(each -> each.result().orElseThrow())
                .containsOnly(started.getFirst().result().orElseThrow());
        Acting.TEACHER.run(() -> lessons.end(started.getFirst().result().orElseThrow()));
    }

    @Test
    void aLessonThatAClassHasLeftIsOverWhenItIsStartedAgain() {
        pupil();
        assertThat(Acting.TEACHER.get(() -> lessons.start(LESSON))).isEqualTo(code);
        assertThat(Acting.TEACHER.get(() -> lessons.stillRuns(LESSON))).isPresent();
        assertThat(Acting.OTHER_TEACHER.get(() -> lessons.stillRuns(LESSON))).isEmpty();
        var reference = now().lesson().reference();
        leftAlone(reference, "89 minute");
        assertThat(Acting.TEACHER.get(() -> lessons.start(LESSON))).isEqualTo(code);
        leftAlone(reference, "2 minute");
        assertThat(Acting.TEACHER.get(() -> lessons.stillRuns(LESSON))).isEmpty();
        var anew = Acting.TEACHER.get(() -> lessons.start(LESSON));
        assertThat(anew).isNotEqualTo(code);
        assertThat(Acting.TEACHER.get(() -> lessons.mine(anew)).seats()).isZero();
        assertThat(now().lesson().isRunning()).isFalse();
        Acting.TEACHER.run(() -> lessons.end(anew));
    }

    private void leftAlone(String reference, String longer) {
        database.sql("update live_seat set joined_at = joined_at - interval %s where lesson = ?".formatted(longer))
                .param(reference)
                .update();
        database.sql("update live_lesson set started_at = started_at - interval %s where reference = ?"
                        .formatted(longer))
                .param(reference)
                .update();
    }

    @Test
    void whoStartsAnewTwiceAtOnceStartsOneLesson() {
        var reference = now().lesson().reference();
        var anew = AtOnce.run(Collections.nCopies(
                4, (Callable<String>) () -> Acting.TEACHER.get(() -> lessons.startAnew(LESSON, reference))));
        var started = anew.getFirst().result().orElseThrow();
        assertThat(anew).extracting(each -> each.result().orElseThrow()).containsOnly(started);
        assertThat(started).isNotEqualTo(code);
        assertThat(Acting.OTHER_TEACHER.get(() -> lessons.stillRuns(LESSON))).isEmpty();
        Acting.TEACHER.run(() -> lessons.end(started));
    }
}
