package org.thinkuknow.planning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.classroom.EarlierQuestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Questions that classes missed, each beside the planned lesson in which it was missed: they wait until they are asked again. */
@Repository
class AgainRows {

    private static final String OF_CLASS_WAITING =
            " again join planning_lesson lesson on lesson.reference = again.lesson and lesson.class = ? where again.asked_in is null";

    private final JdbcClient database;

    AgainRows(JdbcClient database) {
        this.database = database;
    }

    /** Has a question wait. One that waits already stays; one that was asked again is asked once more. */
    void add(String lesson, EarlierQuestion question, String by) {
        database.sql("insert into planning_again (lesson, source, question, added_by) values (?, ?, ?, ?) "
                        + "on duplicate key update asked_in = null")
                .params(lesson, question.lesson(), question.id(), by)
                .update();
    }

    /** What waits for a class's next live lesson. */
    List<EarlierQuestion> waiting(String inClass) {
        return database.sql("select distinct again.source, again.question from planning_again" + OF_CLASS_WAITING
                        + " order by again.source, again.question")
                .param(inClass)
                .query(AgainRows::question)
                .list();
    }

    /** What a live lesson of a class asks again. */
    List<EarlierQuestion> askedIn(String live) {
        return database.sql(
                        "select distinct source, question from planning_again where asked_in = ? order by source, question")
                .param(live)
                .query(AgainRows::question)
                .list();
    }

    /** Has a question of a class wait no more. */
    void remove(String inClass, EarlierQuestion question) {
        database.sql("delete again from planning_again" + OF_CLASS_WAITING
                        + " and again.source = ? and again.question = ?")
                .params(inClass, question.lesson(), question.id())
                .update();
    }

    /** Everything that waits for a class is asked in a live lesson. */
    void ask(String inClass, String live) {
        database.sql("""
                update planning_again again join planning_lesson lesson on lesson.reference = again.lesson and lesson.class = ?
                set again.asked_in = ? where again.asked_in is null""").params(inClass, live).update();
    }

    /** What a live lesson was to ask waits again. */
    void release(String live) {
        database.sql("update planning_again set asked_in = null where asked_in = ?")
                .param(live)
                .update();
    }

    /** What was missed in one planned lesson stands beside another, so that it still waits when the first is taken out. */
    void handOver(String lesson, String other) {
        database.sql("update ignore planning_again set lesson = ? where lesson = ?")
                .params(other, lesson)
                .update();
    }

    private static EarlierQuestion question(ResultSet row, int number) throws SQLException {
        return new EarlierQuestion(row.getString("source"), row.getString("question"));
    }
}
