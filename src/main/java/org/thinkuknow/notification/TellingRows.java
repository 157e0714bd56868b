package org.thinkuknow.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;

/** How people are told, beside where they are reached. */
@Component
class TellingRows {

    private final JdbcClient database;

    TellingRows(JdbcClient database) {
        this.database = database;
    }

    /** What somebody chose; by e-mail at once if they chose nothing. */
    Telling of(String username) {
        return database.sql(
                        "select mail_every, by_text, by_call, quiet_from, quiet_to from staff_reach where username = ?")
                .param(username)
                .query(TellingRows::telling)
                .optional()
                .orElse(Telling.BY_MAIL_AT_ONCE);
    }

    /** Keeps what somebody chose. Whether it is known where they are reached, without which nothing is kept. */
    boolean set(String username, Telling telling) {
        var quiet = telling.quiet();
        return database.sql("""
                update staff_reach set mail_every = ?, by_text = ?, by_call = ?, quiet_from = ?, quiet_to = ? where username = ?""")
                        .param(telling.mailEvery().toMinutes())
                        .param(telling.text())
                        .param(telling.call())
                        .param(quiet == null ? null : minutes(quiet.from()))
                        .param(quiet == null ? null : minutes(quiet.to()))
                        .param(username)
                        .update()
                > 0;
    }

    private static Telling telling(ResultSet row, int number) throws SQLException {
        var from = time(row, "quiet_from");
        var to = time(row, "quiet_to");
        return new Telling(
                Duration.ofMinutes(row.getInt("mail_every")),
                row.getBoolean("by_text"),
                row.getBoolean("by_call"),
                from == null || to == null ? null : new QuietHours(from, to));
    }

    private static @Nullable LocalTime time(ResultSet row, String column) throws SQLException {
        var minutes = row.getInt(column);
        return row.wasNull()
                ? null
                : LocalTime.ofSecondOfDay(Duration.ofMinutes(minutes).toSeconds());
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
