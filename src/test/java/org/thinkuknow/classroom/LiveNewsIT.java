package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.support.RunningApplication;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** What a teacher's screens are told of their lesson. */
class LiveNewsIT extends RunningApplication {

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private LiveNews news;

    private String code;
    private String reference;

    @BeforeEach
    void aLessonRuns() {
        code = TEACHER.get(() -> lessons.start("/learn/7-11/who-is-a-friend-online"));
        reference = TEACHER.get(() -> lessons.mine(code)).lesson().reference();
    }

    @AfterEach
    void itEnds() {
        TEACHER.run(() -> lessons.end(code));
    }

    /** It comes to a busy screen while that still takes in what was before. */
    @Test
    void theNewestStateIsToldLastHoweverBusyAScreenIs() {
        var seen = new CopyOnWriteArrayList<Integer>();
        var others = new CopyOnWriteArrayList<Integer>();
        var newerIsOut = new CountDownLatch(1);
        Consumer<LiveState> busy = now -> {
            if (now.seats() == 1) {
                await(newerIsOut);
            }
            seen.add(now.seats());
        };
        Consumer<LiveState> other = now -> others.add(now.seats());
        var stops = List.of(news.follow(reference, busy), news.follow(reference, other));
        Pupil.with(address(""), code).comeIn();
        eventually(() -> assertThat(others).contains(1));
        Pupil.with(address(""), code).comeIn();
        eventually(() -> assertThat(others).contains(2));
        newerIsOut.countDown();
        eventually(() -> assertThat(seen).contains(1, 2));
        assertThat(seen.getLast()).isEqualTo(2);
        stops.forEach(Runnable::run);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
