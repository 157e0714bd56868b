package org.thinkuknow;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/**
 * Takes up again what a reaction to an event could not finish: a mail server was away, a database restarted. While very much
 * waits for its first turn, nothing is taken up again: it would only come after that, and what waits would come twice.
 */
@Component
class EventRetries {

    /** About two seconds of work. */
    static final int MOST_WAITING = 200;
    private static final String AHEAD = "select id from EVENT_PUBLICATION where completion_date is null and %s > ?";
    private static final String COUNT_FROM_NOW = "update EVENT_PUBLICATION set %s = ? where id = ? and completion_date is null";

    private final IncompleteEventPublications publications;
    private final ThreadPoolTaskExecutor reactions;
    private final JdbcClient database;
    private final Clock clock;
    private final Duration grace;

    /** @param grace how old a publication is before it is taken up again: a reaction that is still at work is left alone */
    EventRetries(IncompleteEventPublications publications, @Qualifier("applicationTaskExecutor") ThreadPoolTaskExecutor reactions, JdbcClient database,
                 Clock clock, @Value("${thinkuknow.events.grace:PT20S}") Duration grace) {
        this.publications = publications;
        this.reactions = reactions;
        this.database = database;
        this.clock = clock;
        this.grace = grace;
    }

    @Scheduled(fixedDelayString = "${thinkuknow.events.retry-every:PT15S}")
    void tryAgain() {
        countFromNow("publication_date");
        countFromNow("last_resubmission_date");
        if (reactions.getQueueSize() < MOST_WAITING) {
            publications.resubmitIncompletePublicationsOlderThan(grace);
        }
    }

    /**
     * What a clock that was ahead has dated would otherwise be left alone until its date has passed. It is looked for without a
     * lock: an update of all that fit would keep the whole table from those who report at this moment.
     */
    private void countFromNow(String date) {
        var now = clock.instant();
        database.sql(AHEAD.formatted(date)).param(Timestamp.from(now.plus(grace))).query((row, number) -> row.getObject(1)).list()
                .forEach(id -> database.sql(COUNT_FROM_NOW.formatted(date)).param(Timestamp.from(now)).param(id).update());
    }
}
