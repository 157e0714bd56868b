package org.thinkuknow.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.Staff;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of the on-call roster. */
@Component
class TurnRows {

    private static final String SELECT = """
            select t.id, t.username, p.address, t.rung, t.starts_at, t.ends_at, r.refused_at from on_call_turn t
            join on_call_person p on p.username = t.username
            left join staff_address_refused r on r.person = t.username and r.address = p.address where t.ends_at > ?
            """;

    private final JdbcClient database;
    private final Staff staff;

    TurnRows(JdbcClient database, Staff staff) {
        this.database = database;
        this.staff = staff;
    }

    void add(NewTurn turn) {
        database.sql("insert into on_call_person (username, address) values (?, ?) on duplicate key update address = ?")
                .params(turn.username(), turn.address(), turn.address())
                .update();
        database.sql("insert into on_call_turn (username, rung, starts_at, ends_at) values (?, ?, ?, ?)")
                .params(turn.username(), turn.rung().name(), UtcColumns.of(turn.from()), UtcColumns.of(turn.to()))
                .update();
    }

    /** Whose turn it was; empty if it is gone already. */
    Optional<String> remove(long id) {
        var username = database.sql("select username from on_call_turn where id = ? for update")
                .param(id)
                .query(String.class)
                .optional();
        username.ifPresent(found ->
                database.sql("delete from on_call_turn where id = ?").param(id).update());
        return username;
    }

    List<Roster.Turn> notEndedAt(Instant now) {
        return database.sql(SELECT + "order by t.starts_at, t.id")
                .param(UtcColumns.of(now))
                .query(this::turn)
                .list();
    }

    /** The turns that run now, of those who can sign in. */
    List<Roster.Turn> onCallAt(Instant now) {
        return notEndedAt(now).stream()
                .filter(turn -> turn.able() && !turn.from().isAfter(now))
                .toList();
    }

    /** Those of one person that have not ended. */
    List<Roster.Turn> of(String username, Instant now) {
        return database.sql(SELECT + "and t.username = ? order by t.starts_at, t.id")
                .params(UtcColumns.of(now), username)
                .query(this::turn)
                .list();
    }

    private Roster.Turn turn(ResultSet row, int number) throws SQLException {
        var username = row.getString("username");
        return new Roster.Turn(
                row.getLong("id"),
                username,
                staff.nameOf(username),
                row.getString("address"),
                EscalationTier.valueOf(row.getString("rung")),
                UtcColumns.instant(row, "starts_at"),
                UtcColumns.instant(row, "ends_at"),
                staff.isActiveOfficer(username),
                UtcColumns.instantOrNull(row, "refused_at"));
    }
}
