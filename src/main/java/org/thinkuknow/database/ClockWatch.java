package org.thinkuknow.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Compares this node's clock with the database's, by which the nodes agree: moments that two nodes write have to follow one another.
 * Whoever watches the site sees the difference; a start of production with clocks that are far apart is refused.
 */
@Component
class ClockWatch implements MeterBinder {

    /** From here on it is said. */
    static final Duration APART = Duration.ofSeconds(2);
    /** How often it is said while it goes on. */
    static final Duration SAID_EACH = Duration.ofHours(1);
    /** From here on production does not start; nothing is erased either (decision 0035). */
    static final Duration FAR_APART = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);

    private final ObjectProvider<DataSource> database;
    private final Clock clock;
    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant saidAt;

    ClockWatch(ObjectProvider<DataSource> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("thinkuknow.clock.ahead", () -> ahead.toMillis() / 1_000.0)
                .baseUnit("seconds")
                .description("How far this node's clock is ahead of the database's; below 0: behind it")
                .register(meters);
    }

    /** What was known stays known while the database cannot be asked. */
    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        try (var connection = database.getObject().getConnection()) {
            ahead = ahead(connection);
            if (ahead.abs().compareTo(APART) > 0) {
                say();
            } else {
                saidAt = null;
            }
        } catch (SQLException e) {
            log.warn("The database's clock could not be asked: {}", e.getClass().getSimpleName());
        }
    }

    private void say() {
        var now = clock.instant();
        var said = saidAt;
        if (said == null || Duration.between(said, now).abs().compareTo(SAID_EACH) >= 0) {
            saidAt = now;
            log.warn(
                    "This node's clock is {} ms ahead of the database's (below 0: behind it): let both be set by one time"
                            + " server",
                    ahead.toMillis());
        }
    }

    /** Why production must not start; empty if the clocks agree well enough. */
    List<String> faults(Connection connection) throws SQLException {
        return ahead(connection).abs().compareTo(FAR_APART) > 0
                ? List.of("This machine's clock and the database's are more than five minutes apart: let both be set by"
                        + " one time server.")
                : List.of();
    }

    /** By the moment half way between the question and its answer. */
    private Duration ahead(Connection connection) throws SQLException {
        var asked = clock.instant();
        var theirs = ofDatabase(connection);
        return Duration.between(
                theirs, asked.plus(Duration.between(asked, clock.instant()).dividedBy(2)));
    }

    private static Instant ofDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(DatabaseClock.NOW)) {
            row.next();
            return UtcColumns.instant(row.getObject(1, LocalDateTime.class));
        }
    }
}
