package org.thinkuknow.events;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/** The rows of the event registry that are not finished. Finished ones are removed. See decisions 0019 and 0031. */
@Component
class UnfinishedEvents {

    /** A clock that is ahead by less is none that matters. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String AHEAD = "select id from EVENT_PUBLICATION where %s > ?";
    private static final String COUNT_FROM_NOW = "update EVENT_PUBLICATION set %s = ? where id = ?";
    /** What failed before rests twice as long; a day is more than any longest pause. */
    private static final String DUE = """
            select id from EVENT_PUBLICATION where status = 'FAILED' and listener_id in (:listeners) and
            timestampadd(second, least(:longest, :first * pow(2, least(coalesce(completion_attempts, 1), 16) - 1)),
                coalesce(last_resubmission_date, publication_date)) <= :now
            order by publication_date limit :most""";

    private static final String WORKED_ON =
            "completion_date is null and status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')"
                    + " and coalesce(last_resubmission_date, publication_date) < ?";
    private static final String SEEM_LEFT = "select id, listener_id from EVENT_PUBLICATION where " + WORKED_ON;
    private static final String GIVE_UP =
            "update EVENT_PUBLICATION set status = 'FAILED' where id = ? and " + WORKED_ON;
    private static final String IS_WORKED_ON =
            "update EVENT_PUBLICATION set last_resubmission_date = ? where id = ? and status = 'PROCESSING'";

    private final Map<String, EventLane> known = new ConcurrentHashMap<>();
    private final JdbcClient database;
    private final Clock clock;

    UnfinishedEvents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of a lane that failed and have rested long enough, the oldest first. */
    @Transactional(readOnly = true)
    List<UUID> due(EventLane lane, Duration first, int most) {
        var listeners = database
                .sql("select distinct listener_id from EVENT_PUBLICATION where status = 'FAILED'")
                .query(String.class)
                .list()
                .stream()
                .filter(listener -> known.computeIfAbsent(listener, EventLane::of) == lane)
                .toList();
        if (listeners.isEmpty()) {
            return List.of();
        }
        return database
                .sql(DUE)
                .param("listeners", listeners)
                .param("longest", lane.longestPause().toSeconds())
                .param("first", first.toSeconds())
                .param("now", Timestamp.from(clock.instant()))
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    /**
     * What a node took in hand and has not spoken of since counts as failed.
     *
     * @param stale  since when
     * @param inHand whether this node has it, by its lane and its id
     */
    void giveUp(Duration stale, BiPredicate<EventLane, UUID> inHand) {
        var limit = Timestamp.from(clock.instant().minus(stale));
        database
                .sql(SEEM_LEFT)
                .param(limit)
                .query((row, number) -> Map.entry(UUID.fromString(row.getString(1)), row.getString(2)))
                .list()
                .stream()
                .filter(each -> !inHand.test(known.computeIfAbsent(each.getValue(), EventLane::of), each.getKey()))
                .forEach(each -> database.sql(GIVE_UP)
                        .params(each.getKey().toString(), limit)
                        .update());
    }

    /** A sign of life for the other nodes, which would take these up otherwise. Each row by itself, so that none waits for another. */
    void isWorkedOn(Set<UUID> ids) {
        var now = Timestamp.from(clock.instant());
        ids.forEach(id -> database.sql(IS_WORKED_ON).params(now, id.toString()).update());
    }

    /** How long ago the oldest reaction of the urgent lane was due that is not finished; nought if there is none. */
    @Transactional(readOnly = true)
    Duration oldestUrgent() {
        var now = clock.instant();
        return database
                .sql("select listener_id, min(publication_date) from EVENT_PUBLICATION"
                        + " where completion_date is null group by listener_id")
                .query((row, number) -> known.computeIfAbsent(row.getString(1), EventLane::of) == EventLane.URGENT
                        ? Duration.between(row.getTimestamp(2).toInstant(), now)
                        : Duration.ZERO)
                .list()
                .stream()
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /**
     * What a clock that was ahead has dated would otherwise be left alone until its date has passed. It is looked for without a
     * lock: an update of all that fit would keep the whole table from those who report at this moment.
     */
    @Transactional
    void countFromNow() {
        countFromNow("publication_date");
        countFromNow("last_resubmission_date");
    }

    private void countFromNow(String date) {
        var now = clock.instant();
        database.sql(AHEAD.formatted(date))
                .param(Timestamp.from(now.plus(SOON)))
                .query(String.class)
                .list()
                .forEach(id -> database.sql(COUNT_FROM_NOW.formatted(date))
                        .param(Timestamp.from(now))
                        .param(id)
                        .update());
    }
}
