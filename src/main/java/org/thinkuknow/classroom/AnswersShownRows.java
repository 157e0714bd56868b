package org.thinkuknow.classroom;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;

/** Since when a class has seen the answers to a question: whatever is chosen after that is late (decision 0097). */
@Repository
class AnswersShownRows {

    private final JdbcClient database;
    private final LessonRows lessons;

    AnswersShownRows(JdbcClient database, LessonRows lessons) {
        this.database = database;
        this.lessons = lessons;
    }

    /** Keeps a lesson that shows the answers to the question at which it is, unless another revision came first. */
    @Transactional
    void show(LiveLesson next, Instant now) {
        if (lessons.replace(next)) {
            database.sql("insert into live_shown (lesson, question, shown_at) values (?, ?, ?) "
                            + "on duplicate key update shown_at = live_shown.shown_at")
                    .params(next.reference(), next.step(), UtcColumns.of(now))
                    .update();
        }
    }

    /**
     * Keeps a lesson that is put back to before the answers were shown, unless another revision came first.
     *
     * @param since only what was shown for the first time from then on is forgotten
     */
    @Transactional
    void hide(LiveLesson next, Instant since) {
        if (lessons.replace(next)) {
            database.sql("delete from live_shown where lesson = ? and question = ? and shown_at >= ?")
                    .params(next.reference(), next.step(), UtcColumns.of(since))
                    .update();
        }
    }
}
