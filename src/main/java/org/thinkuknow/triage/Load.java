package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** How much there is to do and what came too late, for whoever leads a shift. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class Load {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final QueueFilter OVERDUE = new QueueFilter(QueueFilter.Whose.ANYBODY, null, null, true, QueueFilter.Order.LONGEST_WAIT);
    private static final QueueFilter UNCLAIMED = new QueueFilter(QueueFilter.Whose.NOBODY, null, null, false, QueueFilter.Order.LONGEST_WAIT);

    private final JdbcClient database;
    private final LaneRows lanes;
    private final Staff staff;
    private final Clocks clocks;
    private final Clock clock;

    Load(JdbcClient database, LaneRows lanes, Staff staff, Clocks clocks, Clock clock) {
        this.database = database;
        this.lanes = lanes;
        this.staff = staff;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Each level, the most urgent first; numbers are counted up to {@link LanePage#MOST_COUNTED}. */
    public List<OfLevel> levels() {
        return Arrays.stream(Level.values()).map(level -> {
            var waiting = lanes.read(level, UNCLAIMED, "", 1);
            var oldest = waiting.first().isEmpty() ? null : waiting.first().getFirst().receivedAt();
            return new OfLevel(level, waiting.count(), oldest, lanes.read(level, OVERDUE, "", 1).count(), lateThisWeek(level));
        }).toList();
    }

    /** Who has open cases, the most first. */
    public List<OfOfficer> officers() {
        var overdue = new HashMap<String, Integer>();
        for (var level : Level.values()) {
            lanes.overdueByOwner(level).forEach((owner, count) -> overdue.merge(owner, count, Integer::sum));
        }
        return database.sql("""
                select owner, count(*) as open_cases, sum(urgency = 1) as level_one from triage_case
                where is_open = 1 and owner is not null group by owner order by open_cases desc, owner""")
                .query((row, number) -> new OfOfficer(staff.nameOf(row.getString("owner")), row.getInt("open_cases"), row.getInt("level_one"),
                        overdue.getOrDefault(row.getString("owner"), 0))).list();
    }

    /** First looks of the last seven days that came later than the clock allows, or have not come though they should have. */
    private int lateThisWeek(Level level) {
        var now = clock.instant();
        return database.sql("""
                select count(*) from triage_case where urgency = :urgency and state in ('RECEIVED', 'CLAIMED', 'ASSESSED', 'REFERRED', 'ACKNOWLEDGED', 'CLOSED')
                and received_at >= :since and timestampdiff(second, clocks_from, coalesce(claimed_at, :now)) > :allowed""")
                .param("urgency", level.ordinal() + 1).param("since", Timestamp.from(now.minus(WEEK))).param("now", Timestamp.from(now))
                .param("allowed", clocks.firstLook(level).toSeconds()).query(Integer.class).single();
    }

    /**
     * One level.
     *
     * @param waiting      how many nobody has
     * @param oldest       when the longest waiting of these came
     * @param overdue      how many open cases are late with their next step
     * @param lateThisWeek how many first looks of the last seven days were late
     */
    public record OfLevel(Level level, int waiting, @Nullable Instant oldest, int overdue, int lateThisWeek) {
    }

    /** One officer's open cases, how many of them are of level one, and how many are late with their next step. */
    public record OfOfficer(String name, int open, int levelOne, int overdue) {
    }
}
