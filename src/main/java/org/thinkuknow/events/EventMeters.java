package org.thinkuknow.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UrgentReaction;

/** How much of what was to be done after something happened is not done yet: for whoever watches the site. */
@Component
class EventMeters implements MeterBinder {

    private final JdbcClient database;
    private final UnfinishedEvents unfinished;
    private final ThreadPoolTaskExecutor urgent;

    EventMeters(
            JdbcClient database,
            UnfinishedEvents unfinished,
            @Qualifier(UrgentReaction.LANE) ThreadPoolTaskExecutor urgent) {
        this.database = database;
        this.unfinished = unfinished;
        this.urgent = urgent;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("thinkuknow.events.unfinished", () -> count("status is not null"))
                .description("Reactions to what happened that are not finished")
                .register(meters);
        Gauge.builder("thinkuknow.events.failed", () -> count("status = 'FAILED'"))
                .description("Reactions that failed and are tried again")
                .register(meters);
        Gauge.builder(
                        "thinkuknow.events.urgent.oldest",
                        () -> unfinished.oldestUrgent().toSeconds())
                .baseUnit("seconds")
                .description("How long ago the oldest urgent reaction was due that is not finished")
                .register(meters);
        Gauge.builder("thinkuknow.events.urgent.busy", urgent, ThreadPoolTaskExecutor::getActiveCount)
                .description("Threads for what is urgent that are at work")
                .register(meters);
    }

    private long count(String which) {
        return database.sql("select count(*) from EVENT_PUBLICATION where " + which)
                .query(Long.class)
                .single();
    }
}
