package org.thinkuknow.planning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.classroom.LeftOut;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What teachers have prepared, each for themselves: a lesson of a plan by its reference, and a lesson that is in no plan by its address.
 */
@Repository
class PreparationRows {

    private static final String OF_A_PLAN = "planning_preparation";
    private static final String OF_NO_PLAN = "planning_own_preparation";

    private final JdbcClient database;

    PreparationRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Preparation> of(String lesson, String teacher) {
        return database.sql("select pace, notes, left_out from %s where lesson = ? and teacher = ?"
                        .formatted(table(lesson)))
                .params(lesson, teacher)
                .query((row, number) -> new Preparation(
                        Pace.valueOf(row.getString("pace")),
                        row.getString("notes"),
                        LeftOut.read(row.getString("left_out"))))
                .optional();
    }

    void keep(String lesson, String teacher, Preparation prepared, Instant now) {
        database.sql("""
                insert into %s (lesson, teacher, pace, notes, left_out, prepared_at)
                values (:lesson, :teacher, :pace, :notes, :leftOut, :now)
                on duplicate key update pace = :pace, notes = :notes, left_out = :leftOut, prepared_at = :now""".formatted(table(lesson)))
                .param("lesson", lesson)
                .param("teacher", teacher)
                .param("pace", prepared.pace().name())
                .param("notes", prepared.notes())
                .param("leftOut", LeftOut.written(prepared.leftOut()))
                .param("now", UtcColumns.of(now))
                .update();
    }

    int eraseKeptBefore(Instant before) {
        return List.of(OF_A_PLAN, OF_NO_PLAN).stream()
                .mapToInt(table -> database.sql("delete from " + table + " where prepared_at < ?")
                        .param(UtcColumns.of(before))
                        .update())
                .sum();
    }

    private static String table(String lesson) {
        return lesson.startsWith("/") ? OF_NO_PLAN : OF_A_PLAN;
    }
}
