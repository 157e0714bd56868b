package org.thinkuknow.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The rows of what was asked for whoever lost their way in. What is over is as if it were not there. */
@Component
class RecoveryRows {

    private static final String OPEN =
            "select username, asked_by, asked_at, agreed_by from account_recovery where asked_at > :over";

    private final JdbcClient database;
    private final Clock clock;

    RecoveryRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Recovery> all() {
        return database.sql(OPEN)
                .param("over", over())
                .query(RecoveryRows::recovery)
                .list();
    }

    Optional<Recovery> of(String username) {
        return database.sql(OPEN + " and username = :who")
                .param("over", over())
                .param("who", username)
                .query(RecoveryRows::recovery)
                .optional();
    }

    /** False if one is open already. */
    boolean ask(String username, String by) {
        database.sql("delete from account_recovery where asked_at <= ?")
                .param(over())
                .update();
        return database.sql("insert ignore into account_recovery (username, asked_by, asked_at) values (?, ?, ?)")
                        .params(username, by, UtcColumns.of(clock.instant()))
                        .update()
                == 1;
    }

    /** False if it is not open any more, another has agreed, or it is the one who asked. */
    boolean agree(Recovery asked, String by) {
        return database.sql("update account_recovery set agreed_by = :by, agreed_at = :now where username = :who and "
                                + "asked_at = :asked and asked_by <> :by and agreed_by is null")
                        .param("by", by)
                        .param("now", UtcColumns.of(clock.instant()))
                        .param("who", asked.username())
                        .param("asked", UtcColumns.of(asked.askedAt()))
                        .update()
                == 1;
    }

    /** Takes away the very one that was looked at; false if somebody else has. */
    boolean remove(Recovery looked) {
        return database.sql("delete from account_recovery where username = ? and asked_at = ?")
                        .params(looked.username(), UtcColumns.of(looked.askedAt()))
                        .update()
                == 1;
    }

    private LocalDateTime over() {
        return UtcColumns.of(clock.instant().minus(Recovery.OVER));
    }

    private static Recovery recovery(ResultSet row, int number) throws SQLException {
        return new Recovery(
                row.getString("username"),
                row.getString("asked_by"),
                UtcColumns.instant(row, "asked_at"),
                Optional.ofNullable(row.getString("agreed_by")));
    }
}
