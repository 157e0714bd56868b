package org.thinkuknow.notification;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AfterCommit;
import org.thinkuknow.centre.UrgentReaction;
import org.thinkuknow.database.UtcColumns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** What waits now, for the pages that are open on this node. Other nodes' news is read from the database every few seconds. */
@Component
public class OpenAlarms {

    private static final String OPEN = """
            select subject, waits_at, coalesce(since, waits_at) as since from staff_waiting where waits_at is not null and \
            (settled_at is null or settled_at < waits_at)""";

    private final List<Runnable> pages = new CopyOnWriteArrayList<>();
    private final JdbcClient database;
    private final AsyncTaskExecutor executor;
    /** Of many changes at once one look tells all: it begins after each of them. */
    private final AtomicBoolean willLook = new AtomicBoolean();

    private volatile Map<String, OpenAlarm> open = Map.of();
    private volatile long sayings;

    OpenAlarms(JdbcClient database, @Qualifier(UrgentReaction.LANE) AsyncTaskExecutor executor) {
        this.database = database;
        this.executor = executor;
    }

    /** The references of what waits, each with since when. */
    public Map<String, OpenAlarm> now() {
        return open;
    }

    /** A number that grows whenever something is said for the first time or again. What is settled changes nothing in it. */
    public long sayings() {
        return sayings;
    }

    /**
     * Has a page called whenever what waits changes.
     *
     * @return what ends it
     */
    public Runnable onChange(Runnable page) {
        pages.add(page);
        return () -> pages.remove(page);
    }

    @EventListener
    void lookSoon(AlarmsChanged changed) {
        AfterCommit.run(this::lookSoon);
    }

    private void lookSoon() {
        if (willLook.compareAndSet(false, true)) {
            executor.execute(() -> {
                willLook.set(false);
                look();
            });
        }
    }

    @Scheduled(fixedDelayString = "${thinkuknow.alarms.look-every:PT3S}")
    synchronized void look() {
        var found = new TreeMap<String, OpenAlarm>();
        database.sql(OPEN).query(row -> {
            found.put(
                    row.getString("subject"),
                    new OpenAlarm(UtcColumns.instant(row, "since"), UtcColumns.instant(row, "waits_at")));
        });
        if (!found.equals(open)) {
            var before = open;
            var saidAgain = found.entrySet().stream().anyMatch(alarm -> {
                var earlier = before.get(alarm.getKey());
                return earlier == null
                        || !earlier.saidAt().equals(alarm.getValue().saidAt());
            });
            open = Map.copyOf(found);
            if (saidAgain) {
                sayings = sayings + 1;
            }
            pages.forEach(Runnable::run);
        }
    }

    /**
     * Something that waits for somebody now.
     *
     * @param since  since when it waits
     * @param saidAt when it was last said
     */
    public record OpenAlarm(Instant since, Instant saidAt) {}
}
