package org.thinkuknow.classroom;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was asked beside live lessons, sealed in the database. */
@Repository
class AskingRows {

    private final JdbcClient database;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    AskingRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(Asking asking, Instant now) {
        database.sql("insert into live_asking (reference, lesson, words, asked_at) values (?, ?, ?, ?)")
                .params(
                        asking.reference(),
                        asking.lesson(),
                        vault.seal(json.writeValueAsString(asking.ask()), asking.reference()),
                        UtcColumns.of(now))
                .update();
    }

    /** Takes back what was never asked. */
    void remove(Asking asking) {
        database.sql("delete from live_asking where reference = ?")
                .param(asking.reference())
                .update();
    }

    Optional<Asking> find(String lesson, String reference) {
        return !Columns.isKey(reference)
                ? Optional.empty()
                : database.sql("select * from live_asking where reference = ? and lesson = ?")
                        .params(reference, lesson)
                        .query(this::asking)
                        .optional();
    }

    /** Everything that was asked beside a lesson, in order. */
    List<Asking> of(String lesson) {
        return database.sql("select * from live_asking where lesson = ? order by asked_at")
                .param(lesson)
                .query(this::asking)
                .list();
    }

    private Asking asking(ResultSet row, int number) throws SQLException {
        var reference = row.getString("reference");
        return new Asking(
                reference,
                row.getString("lesson"),
                json.readValue(vault.open(row.getBytes("words"), reference), Ask.class));
    }
}
