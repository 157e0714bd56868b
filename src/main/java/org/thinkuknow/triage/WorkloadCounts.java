package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.assessment.Level;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts cases for whoever leads a shift, each number from an index that holds all it needs, so that no case itself is read. */
@Component
class WorkloadCounts {

    private final JdbcClient database;
    private final ResponseTimes responseTimes;
    private final Clock clock;

    /**
     * The open cases of one level that one officer has, or nobody.
     *
     * @param oldest  when the longest waiting of them came
     * @param overdue how many are late with their next step
     */
    record Count(Level level, @Nullable String owner, int open, int overdue, Instant oldest) {}

    WorkloadCounts(JdbcClient database, ResponseTimes responseTimes, Clock clock) {
        this.database = database;
        this.responseTimes = responseTimes;
        this.clock = clock;
    }

    /** All open cases, in one pass. */
    List<Count> open() {
        return database.sql("""
                        select urgency, owner, count(*) as cases, sum(due_at < :now) as late, min(received_at) as oldest
                        from triage_case where is_open = 1 group by urgency, owner""")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Count(
                        Level.values()[row.getInt("urgency") - 1],
                        row.getString("owner"),
                        row.getInt("cases"),
                        row.getInt("late"),
                        row.getTimestamp("oldest").toInstant()))
                .list();
    }

    /**
     * How many first looks came later than the clock allows, or have not come though they should have, by level; of
     * cases received since a moment.
     */
    Map<Level, Integer> lateFirstLooks(Duration since) {
        var now = clock.instant();
        var counts = Arrays.stream(Level.values())
                .map(level -> """
                select %1$d as urgency, count(*) as late from triage_case where urgency = %1$d and received_at >= :since
                and timestampdiff(second, clocks_from, coalesce(claimed_at, :now)) > %2$d""".formatted(
                                urgency(level), responseTimes.firstLook(level).toSeconds()))
                .collect(Collectors.joining(" union all "));
        return database
                .sql(counts)
                .param("since", Timestamp.from(now.minus(since)))
                .param("now", Timestamp.from(now))
                .query((row, number) -> Map.entry(Level.values()[row.getInt("urgency") - 1], row.getInt("late")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As the column of that name is worked out. */
    private static int urgency(Level level) {
        return level.ordinal() + 1;
    }
}
