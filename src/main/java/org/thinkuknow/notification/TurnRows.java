package org.thinkuknow.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.Staff;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of the on-call roster. */
@Component
class TurnRows {

    private static final String SELECT = """
            select t.id, t.username, p.address, t.rung, t.starts_at, t.ends_at, r.refused_at from on_call_turn t
            join staff_reach p on p.username = t.username
            left join staff_address_refused r on r.person = t.username and r.address = p.address where\s""";

    private static final String IN_ORDER = " order by t.starts_at, t.id";

    private final JdbcClient database;
    private final Staff staff;

    TurnRows(JdbcClient database, Staff staff) {
        this.database = database;
        this.staff = staff;
    }

    /** Waits for whoever else changes the roster. It has to come before anything is read in the same transaction. */
    void lock() {
        database.sql("select id from on_call_lock for update")
                .query(Integer.class)
                .single();
    }

    void add(NewTurn turn) {
        database.sql("insert into on_call_turn (username, rung, starts_at, ends_at) values (?, ?, ?, ?)")
                .params(turn.username(), turn.rung().name(), UtcColumns.of(turn.from()), UtcColumns.of(turn.to()))
                .update();
    }

    void change(long id, NewTurn turn) {
        database.sql("update on_call_turn set username = ?, rung = ?, starts_at = ?, ends_at = ? where id = ?")
                .params(turn.username(), turn.rung().name(), UtcColumns.of(turn.from()), UtcColumns.of(turn.to()), id)
                .update();
    }

    void end(long id, Instant now) {
        database.sql("update on_call_turn set ends_at = ? where id = ?")
                .params(UtcColumns.of(now), id)
                .update();
    }

    void remove(long id) {
        database.sql("delete from on_call_turn where id = ?").param(id).update();
    }

    Optional<Roster.Turn> find(long id) {
        return turns("t.id = ?", id).stream().findFirst();
    }

    List<Roster.Turn> notEndedAt(Instant now) {
        return turns("t.ends_at > ?", UtcColumns.of(now));
    }

    /** Those that run at any moment of a stretch of time. */
    List<Roster.Turn> between(Instant from, Instant to) {
        return turns("t.ends_at > ? and t.starts_at < ?", UtcColumns.of(from), UtcColumns.of(to));
    }

    /** Those of one person that end after a moment. */
    List<Roster.Turn> of(String username, Instant after) {
        return turns("t.ends_at > ? and t.username = ?", UtcColumns.of(after), username);
    }

    /** Whoever is on call now and can sign in, with where they are reached. */
    List<Person> onCallAt(Instant now) {
        var at = UtcColumns.of(now);
        return database
                .sql(SELECT + "t.ends_at > ? and t.starts_at <= ?" + IN_ORDER)
                .params(at, at)
                .query(Stored::of)
                .list()
                .stream()
                .filter(stored -> staff.isActiveOfficer(stored.username()))
                .map(stored -> new Person(stored.username(), stored.address(), stored.rung()))
                .distinct()
                .toList();
    }

    private List<Roster.Turn> turns(String which, Object... params) {
        var stored = database.sql(SELECT + which + IN_ORDER)
                .params(params)
                .query(Stored::of)
                .list();
        var names = staff.namesOf(stored.stream().map(Stored::username).collect(Collectors.toSet()));
        var able = new HashMap<String, Boolean>();
        return stored.stream()
                .map(each -> each.turn(
                        names.getOrDefault(each.username(), each.username()),
                        able.computeIfAbsent(each.username(), staff::isActiveOfficer)))
                .toList();
    }

    /** A row with what is known of its person's address. */
    private record Stored(
            long id,
            String username,
            String address,
            EscalationTier rung,
            Instant from,
            Instant to,
            @Nullable Instant refusedAt) {

        private static Stored of(ResultSet row, int number) throws SQLException {
            return new Stored(
                    row.getLong("id"),
                    row.getString("username"),
                    row.getString("address"),
                    EscalationTier.valueOf(row.getString("rung")),
                    UtcColumns.instant(row, "starts_at"),
                    UtcColumns.instant(row, "ends_at"),
                    UtcColumns.instantOrNull(row, "refused_at"));
        }

        private Roster.Turn turn(String name, boolean able) {
            return new Roster.Turn(id, username, name, rung, from, to, able, refusedAt);
        }
    }
}
