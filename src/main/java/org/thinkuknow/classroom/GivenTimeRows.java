package org.thinkuknow.classroom;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.classroom.GivenTimes.GivenTime;

import java.time.LocalDateTime;
import java.util.Optional;

/** The time that is given in a live lesson, in its row. It belongs to the step for which it was given. */
@Repository
class GivenTimeRows {

    private final JdbcClient database;

    GivenTimeRows(JdbcClient database) {
        this.database = database;
    }

    void give(LiveLesson lesson, GivenTime time) {
        database.sql("update live_lesson set time_stop = ?, time_minutes = ?, time_ends_at = ? where reference = ?")
                .params(lesson.step(), time.minutes(), Columns.of(time.endsAt()), lesson.reference())
                .update();
    }

    void take(LiveLesson lesson) {
        database.sql(
                        "update live_lesson set time_stop = null, time_minutes = null, time_ends_at = null where reference = ?")
                .param(lesson.reference())
                .update();
    }

    Optional<GivenTime> of(LiveLesson lesson) {
        return database.sql(
                        "select time_minutes, time_ends_at from live_lesson where reference = ? and time_stop = ? and ended_at is null")
                .params(lesson.reference(), lesson.step())
                .query((row, number) -> new GivenTime(
                        row.getInt("time_minutes"),
                        Columns.instant(row.getObject("time_ends_at", LocalDateTime.class))))
                .optional();
    }
}
