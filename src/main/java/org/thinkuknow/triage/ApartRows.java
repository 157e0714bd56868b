package org.thinkuknow.triage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.util.Set;

/** The rows of cases of which somebody said that they are not the same, although they share something. */
@Component
class ApartRows {

    private final JdbcClient database;

    ApartRows(JdbcClient database) {
        this.database = database;
    }

    /** @return whether nobody had said so before */
    boolean add(String here, String other, String officer, Instant now) {
        return database.sql("insert ignore into triage_apart (one, other, said_by, said_at) values (?, ?, ?, ?)")
                        .params(first(here, other), second(here, other), officer, UtcColumns.of(now))
                        .update()
                == 1;
    }

    /** @return whether somebody had said so */
    boolean remove(String here, String other) {
        return database.sql("delete from triage_apart where one = ? and other = ?")
                        .params(first(here, other), second(here, other))
                        .update()
                == 1;
    }

    /** The cases that are said not to be the same as one. */
    Set<String> of(String reference) {
        return Set.copyOf(database.sql(
                        "select other from triage_apart where one = ? union select one from triage_apart where other = ?")
                .params(reference, reference)
                .query(String.class)
                .list());
    }

    /** @return how many there were */
    int erase(String reference) {
        return database.sql("delete from triage_apart where one = ?")
                        .param(reference)
                        .update()
                + database.sql("delete from triage_apart where other = ?")
                        .param(reference)
                        .update();
    }

    private static String first(String here, String other) {
        return here.compareTo(other) < 0 ? here : other;
    }

    private static String second(String here, String other) {
        return here.compareTo(other) < 0 ? other : here;
    }
}
