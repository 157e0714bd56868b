package org.thinkuknow.disclosure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who was asked to read which record too. */
@Component
class SecondReadingRows {

    private static final String COLUMNS =
            "select asked_of, asked_by, asked_at, answered_at from disclosure_second_reading ";

    private final JdbcClient database;

    SecondReadingRows(JdbcClient database) {
        this.database = database;
    }

    void ask(String disclosure, String of, String by, Instant now) {
        database.sql(
                        "insert into disclosure_second_reading (disclosure, asked_of, asked_by, asked_at) values (?, ?, ?, ?)")
                .params(disclosure, of, by, UtcColumns.of(now))
                .update();
    }

    /** @return whether it was still to be answered */
    boolean answer(String disclosure, String by, Instant now) {
        return database.sql(
                                "update disclosure_second_reading set answered_at = ? where disclosure = ? and asked_of = ? "
                                        + "and answered_at is null")
                        .params(UtcColumns.of(now), disclosure, by)
                        .update()
                > 0;
    }

    /** All of a record, the first asked first. */
    List<Asked> of(String disclosure) {
        return database.sql(COLUMNS + "where disclosure = ? order by asked_at, id")
                .param(disclosure)
                .query((row, number) -> new Asked(
                        row.getString("asked_of"),
                        row.getString("asked_by"),
                        UtcColumns.instant(row, "asked_at"),
                        Optional.ofNullable(UtcColumns.instantOrNull(row, "answered_at"))))
                .list();
    }

    /** References of records that somebody was asked to read and has not answered about, the longest waiting first. */
    List<String> waitingOf(String username) {
        return database.sql(
                        "select distinct disclosure from disclosure_second_reading where asked_of = ? and answered_at is null "
                                + "order by disclosure")
                .param(username)
                .query(String.class)
                .list();
    }

    /** Of some records, who was asked last and has not answered. */
    Map<String, String> waitingIn(Collection<String> disclosures) {
        var waiting = new LinkedHashMap<String, String>();
        if (!disclosures.isEmpty()) {
            database.sql(
                            "select disclosure, asked_of from disclosure_second_reading where disclosure in (:all) and answered_at "
                                    + "is null order by asked_at, id")
                    .param("all", disclosures)
                    .query(row -> {
                        waiting.put(row.getString("disclosure"), row.getString("asked_of"));
                    });
        }
        return waiting;
    }

    /** Somebody who was asked. */
    record Asked(String of, String by, Instant at, Optional<Instant> answeredAt) {}
}
