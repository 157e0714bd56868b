package org.thinkuknow.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/**
 * Of which references something else has to be counted. A row is written in the transaction that changed it, is one among many of the
 * same reference, and so keeps nobody waiting; it stands for some seconds.
 */
class DueRows {

    private final JdbcClient database;

    DueRows(JdbcClient database) {
        this.database = database;
    }

    /** One row. */
    record Due(long id, String source, String reference) {

        Subject subject() {
            return new Subject(source, reference);
        }
    }

    /** What the facts are about, as its module names it. */
    record Subject(String source, String reference) {}

    void add(String source, String reference) {
        database.sql("insert into figure_due (source, reference) values (?, ?)")
                .params(source, reference)
                .update();
    }

    /**
     * The oldest, kept from others until the transaction ends. They are looked up first and then kept row by row: whoever keeps a stretch
     * of the table keeps its end, too, and every transaction that changes anything waits there, or is broken off. Of a short table the
     * database would read all if it might choose.
     */
    List<Due> keep(int most) {
        var oldest = database.sql("select id from figure_due order by id limit ?")
                .param(most)
                .query(Long.class)
                .list();
        return oldest.isEmpty()
                ? List.of()
                : database.sql("select id, source, reference from figure_due force index (primary) where id in (:ids)"
                                + " for update skip locked")
                        .param("ids", oldest)
                        .query((row, number) ->
                                new Due(row.getLong("id"), row.getString("source"), row.getString("reference")))
                        .list();
    }

    void delete(List<Due> counted) {
        database.sql("delete due from figure_due due force index (primary) where due.id in (:ids)")
                .param("ids", counted.stream().map(Due::id).toList())
                .update();
    }
}
