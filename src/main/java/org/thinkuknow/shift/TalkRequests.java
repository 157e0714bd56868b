package org.thinkuknow.shift;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** That somebody would like to talk about what they read: who and since when, and not about what (decision 0093). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class TalkRequests {

    private final JdbcClient database;
    private final Clock clock;

    TalkRequests(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The signed-in officer would like to talk; once, until somebody has heard it. */
    public void ask() {
        if (!isAsked()) {
            database.sql("insert into triage_talk (officer, asked_at) values (?, ?)")
                    .params(Officer.signedIn().username(), UtcColumns.of(clock.instant()))
                    .update();
        }
    }

    /** Whether the signed-in officer has asked, and nobody has heard it yet. */
    @Transactional(readOnly = true)
    public boolean isAsked() {
        return database.sql("select count(*) from triage_talk where officer = ? and heard_at is null")
                        .param(Officer.signedIn().username())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The signed-in officer would not like to talk any more. */
    public void takeBack() {
        database.sql("delete from triage_talk where officer = ? and heard_at is null")
                .param(Officer.signedIn().username())
                .update();
    }

    /** Who else would like to talk, who asked first in front. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional(readOnly = true)
    public List<Asked> waiting() {
        return database.sql(
                        "select id, officer, asked_at from triage_talk where heard_at is null and officer <> ? order by asked_at, id")
                .param(Officer.signedIn().username())
                .query((row, number) ->
                        new Asked(row.getLong("id"), row.getString("officer"), UtcColumns.instant(row, "asked_at")))
                .list();
    }

    /** The signed-in supervisor talks with them; the others need not. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void hear(long id) {
        database.sql("update triage_talk set heard_at = ?, heard_by = ? where id = ? and heard_at is null")
                .params(UtcColumns.of(clock.instant()), Officer.signedIn().username(), id)
                .update();
    }

    /** Somebody who would like to talk, by their username. */
    public record Asked(long id, String officer, Instant at) {}
}
