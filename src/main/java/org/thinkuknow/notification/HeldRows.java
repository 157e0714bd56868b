package org.thinkuknow.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.util.List;

/** The rows of alerts that are held, until several leave as one. */
@Component
class HeldRows {

    private final JdbcClient database;

    HeldRows(JdbcClient database) {
        this.database = database;
    }

    /** For whom, and on which way, something is held that may leave by now. */
    List<Pile> piles(Instant now) {
        return database.sql("select distinct person, way from staff_alert where held_until <= ?")
                .param(UtcColumns.of(now))
                .query((row, number) -> new Pile(row.getString("person"), Way.valueOf(row.getString("way"))))
                .list();
    }

    /** When something gathered last left. Whoever asks holds a lock until the end of the transaction; it comes before anything is read. */
    Instant lastLeft(Pile pile) {
        database.sql(
                        "insert into staff_gathered (person, way, gathered_at) values (?, ?, ?) on duplicate key update person = person")
                .params(pile.person(), pile.way().name(), UtcColumns.of(Instant.EPOCH.plusSeconds(1)))
                .update();
        return database.sql("select gathered_at from staff_gathered where person = ? and way = ? for update")
                .params(pile.person(), pile.way().name())
                .query((row, number) -> UtcColumns.instant(row, "gathered_at"))
                .single();
    }

    /** What may leave by now, the oldest first. */
    List<Held> of(Pile pile, Instant now) {
        return database.sql("""
                select a.id, a.urgent, w.settled_at >= a.made_at as settled from staff_alert a
                left join staff_waiting w on w.subject = a.subject
                where a.held_until <= ? and a.person = ? and a.way = ? order by a.id""")
                .params(UtcColumns.of(now), pile.person(), pile.way().name())
                .query((row, number) ->
                        new Held(row.getLong("id"), row.getBoolean("urgent"), row.getBoolean("settled")))
                .list();
    }

    /** Lets rows leave as one. */
    void gather(Pile pile, List<Long> ids, Instant now) {
        database.sql("update staff_alert set held_until = null, gathered_in = :first where id in (:ids)")
                .param("first", ids.getFirst())
                .param("ids", ids)
                .update();
        database.sql("update staff_gathered set gathered_at = ? where person = ? and way = ?")
                .params(UtcColumns.of(now), pile.person(), pile.way().name())
                .update();
    }

    /** Lets rows never leave: what they were about was settled. */
    void drop(List<Long> ids, Instant now) {
        if (!ids.isEmpty()) {
            database.sql("update staff_alert set held_until = null, dropped_at = :now where id in (:ids)")
                    .param("now", UtcColumns.of(now))
                    .param("ids", ids)
                    .update();
        }
    }

    /** What is held for one person on one way. */
    record Pile(String person, Way way) {}

    /** An alert that is held; settled if nothing of its subject has waited since it was made. */
    record Held(long id, boolean urgent, boolean settled) {}
}
