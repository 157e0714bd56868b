package org.thinkuknow.classroom;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.RunningApplication;

import java.time.Clock;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** Of two teachers who press at the same moment one is late: what she would have asked was never asked. */
class AskedAtOnceIT extends RunningApplication {

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private PollRows rows;

    @Autowired
    private LessonRows lessonRows;

    @Autowired
    private SeatRows seats;

    @Autowired
    private LiveNews news;

    @Autowired
    private JdbcClient database;

    @Test
    void whatLostTheRaceDoesNotStandInAskedBefore() {
        var code = TEACHER.get(() -> lessons.start("/learn/4-7/kind-words-on-a-screen"));
        try {
            var late = new LessonRows(database) {
                @Override
                boolean replace(LiveLesson next) {
                    assertThat(lessonRows.replace(lessonRows
                                    .find(next.reference())
                                    .orElseThrow()
                                    .besides(null)))
                            .as("a colleague is first")
                            .isTrue();
                    return super.replace(next);
                }
            };
            TEACHER.run(() -> polls(late).ask(code, PollQuestion.poll("Which one is kind?", List.of("This", "That"))));
            assertThat(TEACHER.get(() -> polls(lessonRows).all(code))).isEmpty();
            TEACHER.run(() ->
                    polls(lessonRows).ask(code, PollQuestion.poll("Which one is kind?", List.of("This", "That"))));
            assertThat(TEACHER.get(() -> polls(lessonRows).all(code))).hasSize(1);
        } finally {
            TEACHER.run(() -> lessons.end(code));
        }
    }

    private Polls polls(LessonRows of) {
        return new Polls(lessons, rows, of, seats, news, Clock.systemUTC());
    }
}
