package org.thinkuknow.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDateTime;

/** The one clock that all nodes share: the database's. */
@Component
public class DatabaseClock {

    static final String NOW = "select utc_timestamp(6)";

    private final JdbcClient database;

    DatabaseClock(JdbcClient database) {
        this.database = database;
    }

    /** The moment by the database, to the microsecond. */
    public Instant now() {
        return UtcColumns.instant(database.sql(NOW).query(LocalDateTime.class).single());
    }
}
