package org.thinkuknow.oversight;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes down that wrong keys, codes, forms and the like were refused: of each kind the first within a minute, and then how many there
 * were, once an hour and node at most. However many come, the record grows by some lines a day.
 */
@Component
class RefusedTries {

    static final String ACT = "refused tries";

    private static final Logger log = LoggerFactory.getLogger(RefusedTries.class);
    private static final Duration APART = Duration.ofHours(1);

    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, Tries> byKind = new ConcurrentHashMap<>();

    /** How many since when they were written down last, and when that was. */
    private record Tries(long many, Instant since, Instant written) {}

    RefusedTries(Audit audit, TransactionTemplate transaction, Clock clock) {
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void count(RefusedTry refused) {
        var now = clock.instant();
        byKind.compute(
                refused.kind(),
                (kind, before) -> before == null
                        ? new Tries(1, now, Instant.MIN)
                        : new Tries(before.many() + 1, before.many() == 0 ? now : before.since(), before.written()));
    }

    /** What came within an hour of the last line waits for its hour. */
    @Scheduled(fixedDelayString = "${thinkuknow.refused-tries.write-every:PT1M}")
    void write() {
        var due = clock.instant().minus(APART);
        byKind.forEach((kind, tries) -> {
            if (tries.many() > 0 && !tries.written().isAfter(due)) {
                write(kind, tries);
            }
        });
    }

    /** What has not had its hour is not lost with this node. It does not wait once for each kind while the database is away. */
    @EventListener(ContextClosedEvent.class)
    void writeTheRest() {
        for (var each : byKind.entrySet()) {
            if (each.getValue().many() > 0 && !write(each.getKey(), each.getValue())) {
                return;
            }
        }
    }

    /** Whether it could be written. */
    private boolean write(String kind, Tries tries) {
        try {
            transaction.executeWithoutResult(status -> audit.recordAs(
                    Audit.SYSTEM, ACT, kind, "%,d since %s".formatted(tries.many(), UkTime.words(tries.since()))));
            var now = clock.instant();
            byKind.computeIfPresent(kind, (same, met) -> new Tries(met.many() - tries.many(), now, now));
            return true;
        } catch (DataAccessException | TransactionException e) {
            log.debug("How many tries were refused could not be written down", e);
            return false;
        }
    }
}
