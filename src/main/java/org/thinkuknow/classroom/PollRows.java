package org.thinkuknow.classroom;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.classroom.Polls.Poll;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was asked beside live lessons, sealed in the database. */
@Repository
class PollRows {

    private final JdbcClient database;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    PollRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(Poll poll, Instant now) {
        database.sql("insert into live_asking (reference, lesson, words, asked_at) values (?, ?, ?, ?)")
                .params(
                        poll.reference(),
                        poll.lesson(),
                        vault.seal(json.writeValueAsString(poll.question()), poll.reference()),
                        Columns.of(now))
                .update();
    }

    /** Takes back what was never asked. */
    void remove(Poll poll) {
        database.sql("delete from live_asking where reference = ?")
                .param(poll.reference())
                .update();
    }

    Optional<Poll> find(String lesson, String reference) {
        return !Columns.isKey(reference)
                ? Optional.empty()
                : database.sql("select * from live_asking where reference = ? and lesson = ?")
                        .params(reference, lesson)
                        .query(this::poll)
                        .optional();
    }

    /** Everything that was asked beside a lesson, in order. */
    List<Poll> of(String lesson) {
        return database.sql("select * from live_asking where lesson = ? order by asked_at")
                .param(lesson)
                .query(this::poll)
                .list();
    }

    private Poll poll(ResultSet row, int number) throws SQLException {
        var reference = row.getString("reference");
        return new Poll(
                reference,
                row.getString("lesson"),
                json.readValue(vault.open(row.getBytes("words"), reference), PollQuestion.class));
    }
}
