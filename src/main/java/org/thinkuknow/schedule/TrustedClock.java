package org.thinkuknow.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.DatabaseClock;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The clock by which records are erased: the database's, if this node's agrees with it and it has not jumped since the last run.
 * One wrong clock would otherwise erase in a night what has years to stay. Decision 0035.
 */
@Component
class TrustedClock {

    static final Duration APART = Duration.ofMinutes(5);
    /** A service that was off for longer needs somebody's word; a jump that is shorter erases what is due within these days anyway. */
    static final Duration LONGEST_GAP = Duration.ofDays(7);

    private final JdbcClient database;
    private final DatabaseClock theirs;
    private final Clock clock;

    TrustedClock(JdbcClient database, DatabaseClock theirs, Clock clock) {
        this.theirs = theirs;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Asks both clocks and remembers the time.
     *
     * @return the time by the database's clock
     * @throws Doubted if it cannot be trusted; then nothing is remembered, so that the next run doubts it, too
     */
    @Transactional
    public Instant now() throws Doubted {
        var now = theirs.now();
        if (Duration.between(clock.instant(), now).abs().compareTo(APART) > 0) {
            throw new Doubted(Doubt.CLOCKS_DIFFER);
        }
        var last = remembered();
        if (last.filter(before -> now.isBefore(before.minus(APART))).isPresent()) {
            throw new Doubted(Doubt.CLOCK_WENT_BACK);
        }
        if (last.filter(before -> now.isAfter(before.plus(LONGEST_GAP))).isPresent()) {
            throw new Doubted(Doubt.CLOCK_JUMPED);
        }
        remember(now);
        return now;
    }

    /** Somebody has looked: the database's clock is right as it stands. */
    void believe() {
        remember(theirs.now());
    }

    private Optional<Instant> remembered() {
        return database.sql("select seen_at from schedule_clock where id = 1 for update")
                .query(LocalDateTime.class)
                .optional()
                .map(UtcColumns::instant);
    }

    private void remember(Instant now) {
        database.sql("insert into schedule_clock (id, seen_at) values (1, :now) on duplicate key update seen_at = :now")
                .param("now", UtcColumns.of(now))
                .update();
    }

    /** The clock cannot be trusted. */
    static final class Doubted extends Exception {

        private final transient Doubt doubt;

        Doubted(Doubt doubt) {
            super(doubt.name());
            this.doubt = doubt;
        }

        Doubt doubt() {
            return doubt;
        }
    }
}
