package org.thinkuknow.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** When an officer first read a report. Rows of their own, so that reading never waits for somebody who writes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FirstReadings {

    private final JdbcClient database;
    private final Clock clock;

    FirstReadings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes a reading; gives the moment if it is the first. */
    Optional<Instant> note(String reference) {
        if (database.sql("select 1 from report_first_reading where report = ?")
                .param(reference)
                .query(Integer.class)
                .optional()
                .isPresent()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var isFirst = database.sql("insert ignore into report_first_reading (report, read_at) values (?, ?)")
                        .params(reference, UtcColumns.of(now))
                        .update()
                == 1;
        return isFirst ? Optional.of(now) : Optional.empty();
    }
}
