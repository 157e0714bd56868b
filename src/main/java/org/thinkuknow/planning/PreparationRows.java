package org.thinkuknow.planning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.classroom.LiveLesson.Pace;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What teachers have prepared, each for themselves. */
@Repository
class PreparationRows {

    private final JdbcClient database;

    PreparationRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Preparation> of(String lesson, String teacher) {
        return database.sql("select pace, notes from planning_preparation where lesson = ? and teacher = ?")
                .params(lesson, teacher)
                .query((row, number) -> new Preparation(Pace.valueOf(row.getString("pace")), row.getString("notes")))
                .optional();
    }

    void keep(String lesson, String teacher, Preparation prepared, Instant now) {
        database.sql("""
                insert into planning_preparation (lesson, teacher, pace, notes, prepared_at) values (:lesson, :teacher, :pace, :notes, :now)
                on duplicate key update pace = :pace, notes = :notes, prepared_at = :now""")
                .param("lesson", lesson)
                .param("teacher", teacher)
                .param("pace", prepared.pace().name())
                .param("notes", prepared.notes())
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    int eraseKeptBefore(Instant before) {
        return database.sql("delete from planning_preparation where prepared_at < ?")
                .param(LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .update();
    }
}
