package org.thinkuknow.planning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Questions that are asked once more in planned lessons. */
@Repository
class AgainRows {

    private final JdbcClient database;

    /**
     * A question.
     *
     * @param source the address of the lesson in which it stands
     */
    record Asked(String source, String question) {}

    AgainRows(JdbcClient database) {
        this.database = database;
    }

    /** Adds a question to a planned lesson, unless it is there. */
    void add(String lesson, Asked asked, String by) {
        database.sql("insert into planning_again (lesson, source, question, added_by) values (?, ?, ?, ?) "
                        + "on duplicate key update added_by = planning_again.added_by")
                .params(lesson, asked.source(), asked.question(), by)
                .update();
    }

    void remove(String lesson, Asked asked) {
        database.sql("delete from planning_again where lesson = ? and source = ? and question = ?")
                .params(lesson, asked.source(), asked.question())
                .update();
    }

    List<Asked> of(String lesson) {
        return database.sql("select source, question from planning_again where lesson = ? order by source, question")
                .param(lesson)
                .query((row, number) -> new Asked(row.getString("source"), row.getString("question")))
                .list();
    }
}
