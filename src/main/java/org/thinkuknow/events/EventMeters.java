package org.thinkuknow.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much of what was to be done after something happened is not done yet: for whoever watches the site. */
@Component
class EventMeters implements MeterBinder {

    private final JdbcClient database;

    EventMeters(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("thinkuknow.events.unfinished", () -> count("status is not null"))
                .description("Reactions to what happened that are not finished")
                .register(meters);
        Gauge.builder("thinkuknow.events.failed", () -> count("status = 'FAILED'"))
                .description("Reactions that failed and are tried again")
                .register(meters);
    }

    private long count(String which) {
        return database.sql("select count(*) from EVENT_PUBLICATION where " + which)
                .query(Long.class)
                .single();
    }
}
