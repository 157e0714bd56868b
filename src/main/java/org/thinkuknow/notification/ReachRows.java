package org.thinkuknow.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The rows of where people are reached, one for each account. The telephone is sealed beside the username. */
@Component
class ReachRows {

    private final JdbcClient database;
    private final Vault vault;

    ReachRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    Optional<Reaches.Known> of(String username) {
        return database.sql(
                        "select username, address, telephone, changed_by, changed_at from staff_reach where username = ?")
                .param(username)
                .query(this::known)
                .optional();
    }

    Optional<String> addressOf(String username) {
        return database.sql("select address from staff_reach where username = ?")
                .param(username)
                .query(String.class)
                .optional();
    }

    /** Somebody's number as a gateway dials it; empty if they gave none. */
    Optional<String> dialled(String username) {
        return of(username).map(known -> known.reach().dialled()).filter(number -> !number.isEmpty());
    }

    /** Enters an address, and leaves the telephone as it is. */
    void setAddress(String username, String address, String by, Instant now) {
        database.sql("""
                insert into staff_reach (username, address, changed_by, changed_at) values (:who, :address, :by, :now)
                on duplicate key update address = :address, changed_by = :by, changed_at = :now""")
                .param("who", username)
                .param("address", address)
                .param("by", by)
                .param("now", UtcColumns.of(now))
                .update();
    }

    void set(String username, Reach reach, String by, Instant now) {
        setAddress(username, reach.address(), by, now);
        database.sql("update staff_reach set telephone = :telephone where username = :who")
                .param("telephone", reach.telephone().isEmpty() ? null : vault.seal(reach.telephone(), username))
                .param("who", username)
                .update();
    }

    private Reaches.Known known(ResultSet row, int number) throws SQLException {
        var sealed = row.getBytes("telephone");
        return new Reaches.Known(
                new Reach(
                        row.getString("address"), sealed == null ? "" : vault.open(sealed, row.getString("username"))),
                row.getString("changed_by"),
                UtcColumns.instantOrNull(row, "changed_at"));
    }
}
