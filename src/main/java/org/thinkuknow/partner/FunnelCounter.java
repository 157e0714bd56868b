package org.thinkuknow.partner;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts steps in memory and adds them to the database once a minute, so that counting never slows a report. Nothing
 * about single visitors is kept: a count has a day (UTC), a site and a step. A node that is killed loses at most a
 * minute of counts, and no report (decision 0009).
 */
@Service
public class FunnelCounter {

    private static final Logger log = LoggerFactory.getLogger(FunnelCounter.class);

    private final Map<Counted, Long> waiting = new ConcurrentHashMap<>();
    private final KnownHosts known;
    private final FunnelRows rows;
    private final Clock clock;

    /** What one number is about. */
    record Counted(LocalDate day, String host, FunnelStep step) {}

    FunnelCounter(KnownHosts known, FunnelRows rows, Clock clock) {
        this.known = known;
        this.rows = rows;
        this.clock = clock;
    }

    /** Counts a step of a site that is known and switched on; any other key is not counted, and fails nothing. */
    public void count(String host, FunnelStep step) {
        if (known.contains(host)) {
            waiting.merge(new Counted(day(clock.instant()), host, step), 1L, Long::sum);
        }
    }

    /** The day to which a step counts; figures are of days of UTC. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Adds what was counted to the database. A number that cannot be added waits for the next time. */
    @Scheduled(fixedDelayString = "${thinkuknow.funnel.write-every:PT1M}")
    @PreDestroy
    void write() {
        for (var counted : waiting.keySet()) {
            var number = waiting.remove(counted);
            if (number != null) {
                add(counted, number);
            }
        }
    }

    private void add(Counted counted, long number) {
        try {
            rows.add(counted, number);
        } catch (DataAccessException | TransactionException e) {
            waiting.merge(counted, number, Long::sum);
            log.warn("Counts of the button wait to be written: {}", e.getClass().getSimpleName());
        }
    }
}
