package org.thinkuknow.database;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as columns hold them: UTC, to the microsecond, whatever zone this machine or the server is in. */
public final class UtcColumns {

    private UtcColumns() {}

    /** What is written into a column. */
    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(stored(moment), ZoneOffset.UTC);
    }

    /** A moment as it will be read again: no column holds more than microseconds. */
    public static Instant stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** The moment that was read from a column. */
    public static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }

    /** The moment in a column of a row that always has one. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return instant(row.getObject(column, LocalDateTime.class));
    }

    /** The moment in a column of a row; null if there is none. */
    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, LocalDateTime.class);
        return found == null ? null : instant(found);
    }
}
