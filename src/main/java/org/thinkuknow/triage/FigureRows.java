package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.Closing.Outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** What of a case's row is counted. A report that was sent twice is one, and of what was erased nothing is told any more. */
class FigureRows {

    private static final int AT_ONCE = 5_000;
    private static final String COUNTED = """
            select reference, door, coalesce(level, suggested_level) as level, age_group, theme, outcome, received_at, clocks_from,
                claimed_at, referred_at, acknowledged_at, replied_at, closed_at
            from triage_case where erased = false and (merged_into is null or same_report = false)
            """;

    private final JdbcClient database;

    FigureRows(JdbcClient database) {
        this.database = database;
    }

    /** A case as it is counted. */
    record CountedCase(
            String reference,
            Door door,
            Level level,
            AgeGroup age,
            @Nullable String theme,
            @Nullable Outcome outcome,
            Instant receivedAt,
            Instant clocksFrom,
            @Nullable Instant claimedAt,
            @Nullable Instant referredAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant repliedAt,
            @Nullable Instant closedAt) {}

    Optional<CountedCase> of(String reference) {
        return database.sql(COUNTED + "and reference = ?")
                .param(reference)
                .query((row, number) -> counted(row))
                .optional();
    }

    /** Every case, some thousands at once, by reference. */
    void all(Consumer<CountedCase> each) {
        var after = "";
        while (true) {
            var some = database.sql(COUNTED + "and reference > ? order by reference limit " + AT_ONCE)
                    .param(after)
                    .query((row, number) -> counted(row))
                    .list();
            some.forEach(each);
            if (some.size() < AT_ONCE) {
                return;
            }
            after = some.getLast().reference();
        }
    }

    private static CountedCase counted(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new CountedCase(
                row.getString("reference"),
                Door.valueOf(row.getString("door")),
                Level.valueOf(row.getString("level")),
                AgeGroup.valueOf(row.getString("age_group")),
                row.getString("theme"),
                outcome == null ? null : Outcome.valueOf(outcome),
                UtcColumns.instant(row, "received_at"),
                UtcColumns.instant(row, "clocks_from"),
                UtcColumns.instantOrNull(row, "claimed_at"),
                UtcColumns.instantOrNull(row, "referred_at"),
                UtcColumns.instantOrNull(row, "acknowledged_at"),
                UtcColumns.instantOrNull(row, "replied_at"),
                UtcColumns.instantOrNull(row, "closed_at"));
    }
}
