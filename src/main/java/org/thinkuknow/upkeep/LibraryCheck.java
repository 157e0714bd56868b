package org.thinkuknow.upkeep;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.database.UtcColumns;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Has one node ask the register of faults once a week, keeps what came of it and says it. Where there is no way out, that is said, too: not
 * to know of a fault is no sign that there is none.
 */
class LibraryCheck {

    /** A week, but for the hours by which a day's look may come earlier than the one before. */
    static final Duration APART = Duration.ofDays(6);

    private static final Logger log = LoggerFactory.getLogger(LibraryCheck.class);

    private final LibraryFaults register;
    private final JdbcClient database;
    private final Clock clock;

    LibraryCheck(LibraryFaults register, JdbcClient database, Clock clock) {
        this.register = register;
        this.database = database;
        this.clock = clock;
    }

    /**
     * How the last look went.
     *
     * @param askedAt when the register answered last; empty if it never did
     * @param faults  how many were known then
     * @param late    of these, how many were known for longer than is allowed
     */
    record Found(Optional<Instant> askedAt, int faults, int late) {}

    /** Asks if a week is over; after a look that failed, the next day. */
    void look() {
        var now = clock.instant();
        if (last().flatMap(Found::askedAt)
                .filter(asked -> asked.isAfter(now.minus(APART)))
                .isPresent()) {
            return;
        }
        try {
            var faults = register.ask();
            var late = faults.stream().filter(fault -> fault.isLate(now)).toList();
            database.sql("insert into library_check (id, asked_at, faults, late) values (1, :now, :faults, :late)"
                            + " on duplicate key update asked_at = :now, faults = :faults, late = :late")
                    .param("now", UtcColumns.of(now))
                    .param("faults", faults.size())
                    .param("late", late.size())
                    .update();
            faults.forEach(fault -> log.warn("A library has a known fault: {}", fault.line(now)));
            if (!late.isEmpty()) {
                log.error("{} faults of libraries are known for longer than is allowed", late.size());
            }
            log.info("The register of faults was asked: {} are known, {} late", faults.size(), late.size());
        } catch (IOException e) {
            database.sql("insert ignore into library_check (id, faults, late) values (1, 0, 0)")
                    .update();
            log.warn(
                    "The register of faults of libraries could not be asked ({}): whether they have any is not known."
                            + " Let nodes reach it, or set LIBRARY_FAULTS=false and run ./run library-faults elsewhere",
                    LibraryFaults.why(e));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Empty before the first look. */
    Optional<Found> last() {
        return database.sql("select asked_at, faults, late from library_check where id = 1")
                .query((row, number) -> new Found(
                        Optional.ofNullable(UtcColumns.instantOrNull(row, "asked_at")),
                        row.getInt("faults"),
                        row.getInt("late")))
                .optional();
    }
}
