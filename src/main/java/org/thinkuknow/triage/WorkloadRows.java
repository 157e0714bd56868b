package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.referral.NotTheirs;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;
import org.thinkuknow.triage.CaseFacts.CaseStanding;
import org.thinkuknow.triage.CaseFacts.CaseTimes;
import org.thinkuknow.triage.CaseFacts.Judged;
import org.thinkuknow.triage.CaseFacts.MergeFacts;
import org.thinkuknow.triage.CaseFacts.NextTask;
import org.thinkuknow.triage.CaseFacts.Seen;
import org.thinkuknow.triage.CaseFacts.ToAgree;
import org.thinkuknow.triage.Closing.SeenBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What whoever leads a shift counts, each from an index that holds all it needs, so that no case itself is read. */
@Component
class WorkloadRows {

    /** Beyond this nobody counts on; a flood costs the board no more than so many rows of an index. The most urgent are read. */
    static final int MOST_READ = 20_000;

    /** As the column of what was asked counts its two kinds. */
    private static final int POLICE = 1;

    private static final int SERVICES = 2;

    static final String OPEN = """
            select reference, urgency, owner, claimed_at, clocks_from, asked_kinds, agencies_said_at, replied_at, wrote_at,
                added_at, looks_urgent, unseen, asks_since, child_seen_at, task_since, task_due_at
            from triage_case where is_open = 1 order by is_open, urgency, owner limit %d""".formatted(MOST_READ + 1);

    private final JdbcClient database;
    private final ResponseTimes times;

    WorkloadRows(JdbcClient database, ResponseTimes times) {
        this.database = database;
        this.times = times;
    }

    /**
     * An open case, as far as the board needs to know it.
     *
     * @param owner  who has it, by username
     * @param clocks those that run; none, if nothing is owed just now
     */
    record OpenClocks(
            String reference, Level level, @Nullable String owner, List<RunningClock> clocks) {}

    /**
     * The reports of one level that came within a day.
     *
     * @param looked how many of them had a first look, or should have had it by now
     * @param late   how many of these came too late, or still wait
     */
    record OfDay(LocalDate day, Level level, int received, int looked, int late) {}

    /** The open cases, the most urgent first; one more than {@link #MOST_READ} if there are more. */
    List<OpenClocks> open() {
        return database.sql(OPEN).query((row, number) -> open(row)).list();
    }

    private OpenClocks open(ResultSet row) throws SQLException {
        var facts = onlyClocks(row);
        return new OpenClocks(
                facts.reference(),
                facts.level(),
                facts.standing().owner(),
                RunningClock.of(facts, UtcColumns.instantOrNull(row, "asks_since"), times));
    }

    /** As much of a case as its clocks follow from; by which door it came, why it is urgent, and who saw the child is not among it. */
    private static CaseFacts onlyClocks(ResultSet row) throws SQLException {
        var level = Level.values()[row.getInt("urgency") - 1];
        var from = UtcColumns.instant(row, "clocks_from");
        var asked = row.getInt("asked_kinds");
        var said = UtcColumns.instantOrNull(row, "agencies_said_at");
        var both = asked == (POLICE | SERVICES);
        var seen = UtcColumns.instantOrNull(row, "child_seen_at");
        var task = UtcColumns.instantOrNull(row, "task_due_at");
        return new CaseFacts(
                row.getString("reference"),
                Door.FORM,
                new CaseStanding(
                        CaseState.RECEIVED, row.getString("owner"), null, null, null, false, row.getBoolean("unseen")),
                new CaseTimes(
                        from,
                        from,
                        from,
                        UtcColumns.instantOrNull(row, "claimed_at"),
                        null,
                        both ? said : null,
                        UtcColumns.instantOrNull(row, "replied_at"),
                        UtcColumns.instantOrNull(row, "wrote_at"),
                        seen == null ? null : new Seen(seen, SeenBy.OTHER_SERVICE),
                        task == null ? null : new NextTask(UtcColumns.instant(row, "task_since"), task)),
                new Judged(level, List.of(), level, false, row.getBoolean("looks_urgent"), false),
                new ToAgree(null, null, null, null),
                new AskedAgencies(
                        (asked & POLICE) != 0,
                        (asked & SERVICES) != 0,
                        UtcColumns.instantOrNull(row, "added_at"),
                        both || said == null ? null : new NotTheirs(said, "")),
                new MergeFacts(null, false, null, null, null));
    }

    /** What came on some days, level by level; a level of which nothing came on a day is not there. */
    List<OfDay> received(List<Day> days, Instant now) {
        var late = "timestampdiff(second, clocks_from, coalesce(claimed_at, :now)) > case urgency %s end"
                .formatted(Arrays.stream(Level.values())
                        .map(level -> "when %d then %d"
                                .formatted(
                                        level.ordinal() + 1,
                                        times.firstLook(level).toSeconds()))
                        .collect(Collectors.joining(" ")));
        var sql = Stream.iterate(0, number -> number + 1)
                .limit(days.size())
                .map(number -> """
                        select %1$d as day, urgency, count(*) as received, sum(claimed_at is not null or %2$s) as looked, sum(%2$s) as late
                        from triage_case where urgency in (1, 2, 3, 4) and received_at >= :from%1$d and received_at < :to%1$d
                        group by urgency""".formatted(number, late))
                .collect(Collectors.joining(" union all "));
        var query = database.sql(sql).param("now", UtcColumns.of(now));
        for (var number = 0; number < days.size(); number++) {
            query = query.param("from" + number, UtcColumns.of(days.get(number).from()))
                    .param("to" + number, UtcColumns.of(days.get(number).to()));
        }
        return query.query((row, number) -> new OfDay(
                        days.get(row.getInt("day")).date(),
                        Level.values()[row.getInt("urgency") - 1],
                        row.getInt("received"),
                        row.getInt("looked"),
                        row.getInt("late")))
                .list();
    }

    /** A day in UK time, from its beginning to that of the next. */
    record Day(LocalDate date, Instant from, Instant to) {}
}
