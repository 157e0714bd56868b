package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

/** How often the database is asked when a hundred teachers press at once. */
class LiveNewsTest {

    private static final long LONG_ENOUGH = 10;

    private final BlockingQueue<Set<String>> asked = new LinkedBlockingQueue<>();
    private final Semaphore answers = new Semaphore(0);
    private final LessonRows rows = Mockito.mock(LessonRows.class);
    private final LiveNews news = new LiveNews(rows);

    @BeforeEach
    void aSlowDatabase() {
        when(rows.now(any())).thenAnswer(call -> {
            asked.add(Set.copyOf(call.<Collection<String>>getArgument(0)));
            answers.acquire();
            return List.of();
        });
    }

    @AfterEach
    void itEnds() {
        answers.release(1_000);
        news.close();
    }

    @Test
    void whatChangesWhileTheDatabaseAnswersIsAskedForTogether() throws InterruptedException {
        for (var lesson : List.of("L-1", "L-2", "L-3")) {
            news.follow(lesson, now -> {});
        }
        var first = next();
        answers.release();
        assertThat(first).isNotEmpty();
        while (!asked.isEmpty() || first.size() < 3) {
            first = Set.copyOf(union(first, next()));
            answers.release();
        }
        news.changed("L-1");
        assertThat(next()).containsExactly("L-1");
        news.changed("L-2");
        news.changed("L-3");
        news.changed("L-2");
        news.changed("L-1");
        answers.release();
        assertThat(next()).containsExactlyInAnyOrder("L-1", "L-2", "L-3");
        answers.release();
        news.changed("L-3");
        assertThat(next()).as("what comes afterwards is asked for by itself").containsExactly("L-3");
    }

    private Set<String> next() throws InterruptedException {
        var next = asked.poll(LONG_ENOUGH, TimeUnit.SECONDS);
        assertThat(next).as("the database was asked").isNotNull();
        return next;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
