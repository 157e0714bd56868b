package org.thinkuknow.triage;

import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.notification.EscalationTier;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The rows of who was told of which case, and of when each case is looked at next. */
@Component
class Climbs {

    private static final Limit AT_ONCE = Limit.of(500);

    private final JdbcClient database;

    Climbs(JdbcClient database) {
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
                .params(reference, column(now), column(now), column(now))
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
                .param(at.map(Climbs::column).orElse(null))
                .param(waiting)
                .param(reference)
                .update();
    }

    void lookAnew(Instant now) {
        database.sql("update triage_watch set look_at = ? where look_at > ?")
                .param(column(now))
                .param(column(now))
                .update();
    }

    List<String> toLookAt(Instant now) {
        return database.sql("select case_reference from triage_watch where look_at <= ? order by look_at limit "
                        + AT_ONCE.max())
                .param(column(now))
                .query(String.class)
                .list();
    }

    List<Climb> of(String reference) {
        return database.sql(
                        "select what, since, step, rung, climbed_at from triage_climb where case_reference = ? order by id")
                .param(reference)
                .query((row, number) -> new Climb(
                        row.getString("what"),
                        instant(row.getObject("since", LocalDateTime.class)),
                        row.getInt("step"),
                        EscalationTier.valueOf(row.getString("rung")),
                        instant(row.getObject("climbed_at", LocalDateTime.class))))
                .list();
    }

    void add(String reference, Climb climb, Instant now) {
        database.sql(
                        "insert into triage_climb (case_reference, what, since, step, rung, climbed_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        reference,
                        climb.what(),
                        column(climb.since()),
                        climb.step(),
                        climb.rung().name(),
                        column(now))
                .update();
    }

    static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
