package org.thinkuknow.triage;

import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.notification.EscalationTier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of who was told of which case, and of when each case is looked at next. */
@Component
class EscalationRows {

    private static final Limit AT_ONCE = Limit.of(500);

    private final JdbcClient database;

    EscalationRows(JdbcClient database) {
        this.database = database;
    }

    /** Keeps everybody else from looking at a case until this transaction ends, and nobody from working on it. */
    void lock(String reference) {
        database.sql("""
                insert into triage_watch (case_reference, look_at, waiting) values (?, null, false)
                on duplicate key update waiting = waiting""").param(reference).update();
        database.sql("select case_reference from triage_watch where case_reference = ? for update")
                .param(reference)
                .query(String.class)
                .single();
    }

    /** Has a case looked at within seconds, whoever else is told of its change. */
    void lookSoon(String reference, Instant now) {
        database.sql("""
                insert into triage_watch (case_reference, look_at, waiting) values (?, ?, false)
                on duplicate key update look_at = least(coalesce(look_at, ?), ?)""")
                .params(reference, UtcColumns.of(now), UtcColumns.of(now), UtcColumns.of(now))
                .update();
    }

    boolean isWaiting(String reference) {
        return database.sql("select waiting from triage_watch where case_reference = ? for update")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    void lookAgain(String reference, Optional<Instant> at, boolean waiting) {
        database.sql("update triage_watch set look_at = ?, waiting = ? where case_reference = ?")
                .param(at.map(UtcColumns::of).orElse(null))
                .param(waiting)
                .param(reference)
                .update();
    }

    void lookAnew(Instant now) {
        database.sql("update triage_watch set look_at = ? where look_at > ?")
                .param(UtcColumns.of(now))
                .param(UtcColumns.of(now))
                .update();
    }

    List<String> toLookAt(Instant now) {
        return database.sql("select case_reference from triage_watch where look_at <= ? order by look_at limit "
                        + AT_ONCE.max())
                .param(UtcColumns.of(now))
                .query(String.class)
                .list();
    }

    List<Escalation> of(String reference) {
        return database.sql(
                        "select what, since, step, rung, climbed_at from triage_climb where case_reference = ? order by id")
                .param(reference)
                .query((row, number) -> new Escalation(
                        row.getString("what"),
                        UtcColumns.instant(row, "since"),
                        row.getInt("step"),
                        EscalationTier.valueOf(row.getString("rung")),
                        UtcColumns.instant(row, "climbed_at")))
                .list();
    }

    void add(String reference, Escalation escalation, Instant now) {
        database.sql(
                        "insert into triage_climb (case_reference, what, since, step, rung, climbed_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        reference,
                        escalation.what(),
                        UtcColumns.of(escalation.since()),
                        escalation.step(),
                        escalation.rung().name(),
                        UtcColumns.of(now))
                .update();
    }
}
