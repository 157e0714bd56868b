package org.thinkuknow.session;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The sessions of all nodes: who is signed in where. */
@Component
class SessionRows {

    private final JdbcClient database;

    /**
     * A session.
     *
     * @param key   the hash of its id
     * @param board whether it is good for the board of a lesson alone
     */
    record Row(String key, Instant began, Instant used, String device, boolean board) {}

    SessionRows(JdbcClient database) {
        this.database = database;
    }

    void add(String key, String username, Instant began, String device) {
        database.sql("insert into account_session (id_hash, username, began_at, used_at, device, board) "
                        + "values (?, ?, ?, ?, ?, false)")
                .params(key, username, UtcColumns.of(began), UtcColumns.of(began), device)
                .update();
    }

    void used(String key, Instant at) {
        database.sql("update account_session set used_at = ? where id_hash = ?")
                .params(UtcColumns.of(at), key)
                .update();
    }

    void boardAlone(String key) {
        database.sql("update account_session set board = true where id_hash = ?")
                .param(key)
                .update();
    }

    /** Those of somebody that have not ended, the last used first. */
    List<Row> of(String username) {
        return database.sql("select * from account_session where username = ? and ended_at is null "
                        + "order by used_at desc, began_at desc")
                .param(username)
                .query(SessionRows::row)
                .list();
    }

    /** Ends one of somebody's: its node finds that. @return whether it was open */
    boolean end(String username, String key, Instant now) {
        return database.sql("update account_session set ended_at = ? where id_hash = ? and username = ? "
                                + "and ended_at is null")
                        .params(UtcColumns.of(now), key, username)
                        .update()
                == 1;
    }

    /** Ends all of somebody's but one. @return how many were open */
    int endOthers(String username, String butKey, Instant now) {
        return database.sql("update account_session set ended_at = ? where username = ? and id_hash <> ? "
                        + "and ended_at is null")
                .params(UtcColumns.of(now), username, butKey)
                .update();
    }

    /** The keys of those that were ended from elsewhere and whose node has not found it yet. */
    List<String> ended() {
        return database.sql("select id_hash from account_session where ended_at is not null")
                .query(String.class)
                .list();
    }

    void delete(String key) {
        database.sql("delete from account_session where id_hash = ?").param(key).update();
    }

    /** Forgets what cannot be open any more, whichever node had it. */
    void deleteBegunBefore(Instant then) {
        database.sql("delete from account_session where began_at < ?")
                .param(UtcColumns.of(then))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("id_hash"),
                UtcColumns.instant(row, "began_at"),
                UtcColumns.instant(row, "used_at"),
                row.getString("device"),
                row.getBoolean("board"));
    }
}
