package org.thinkuknow.planning;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The lessons of all plans in the database. */
@Repository
class PlanRows {

    private final JdbcClient database;

    PlanRows(JdbcClient database) {
        this.database = database;
    }

    /** Adds a lesson that is planned for a week, unless the class has it already. */
    boolean add(String reference, String inClass, String lesson, LocalDate week, String by) {
        return database.sql(
                                "insert ignore into planning_lesson (reference, class, lesson, week, revision, changed_by) values "
                                        + "(?, ?, ?, ?, 1, ?)")
                        .params(reference, inClass, lesson, week, by)
                        .update()
                == 1;
    }

    List<PlannedLesson> of(String inClass) {
        return database.sql("select * from planning_lesson where class = ? order by week, reference")
                .param(inClass)
                .query(PlanRows::planned)
                .list();
    }

    /** What was taught to the classes that a class was in earlier years, the latest first. */
    List<PlannedLesson> taughtBefore(String inClass) {
        return database.sql("""
                with recursive years (reference) as (
                    select earlier from planning_class where reference = ?
                    union select class.earlier from planning_class class join years on class.reference = years.reference)
                select lesson.* from planning_lesson lesson join years on lesson.class = years.reference
                where lesson.taught_on is not null order by lesson.taught_on desc, \
                lesson.reference""").param(inClass).query(PlanRows::planned).list();
    }

    Optional<PlannedLesson> find(String inClass, String reference) {
        return database.sql("select * from planning_lesson where class = ? and reference = ?")
                .params(inClass, reference)
                .query(PlanRows::planned)
                .optional();
    }

    Optional<PlannedLesson> find(String reference) {
        return database.sql("select * from planning_lesson where reference = ?")
                .param(reference)
                .query(PlanRows::planned)
                .optional();
    }

    Optional<PlannedLesson> at(String inClass, String lesson) {
        return database.sql("select * from planning_lesson where class = ? and lesson = ?")
                .params(inClass, lesson)
                .query(PlanRows::planned)
                .optional();
    }

    /** The lesson of a plan that a live lesson has taught. */
    Optional<PlannedLesson> taughtBy(String live) {
        return database.sql("select * from planning_lesson where live = ? limit 1")
                .param(live)
                .query(PlanRows::planned)
                .optional();
    }

    void move(PlannedLesson lesson, LocalDate week, String by) {
        database.sql("update planning_lesson set week = ?, revision = revision + 1, changed_by = ? where reference = ?")
                .params(week, by, lesson.reference())
                .update();
    }

    void setTaught(PlannedLesson lesson, @Nullable LocalDate on, @Nullable String live, String by) {
        database.sql(
                        "update planning_lesson set taught_on = ?, live = ?, revision = revision + 1, changed_by = ? where reference = ?")
                .param(on)
                .param(live)
                .param(by)
                .param(lesson.reference())
                .update();
    }

    /** What was prepared for it goes with it. */
    void remove(PlannedLesson lesson) {
        database.sql("delete from planning_lesson where reference = ?")
                .param(lesson.reference())
                .update();
    }

    private static PlannedLesson planned(ResultSet row, int number) throws SQLException {
        return new PlannedLesson(
                row.getString("reference"),
                row.getString("class"),
                row.getString("lesson"),
                row.getObject("week", LocalDate.class),
                row.getLong("revision"),
                row.getString("changed_by"),
                row.getObject("taught_on", LocalDate.class),
                row.getString("live"));
    }
}
