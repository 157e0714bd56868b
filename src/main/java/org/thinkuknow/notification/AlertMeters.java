package org.thinkuknow.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many alerts have not left yet: for whoever watches the site. */
@Component
class AlertMeters implements MeterBinder {

    private final JdbcClient database;

    AlertMeters(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("thinkuknow.alerts.unsent", this::unsent)
                .description("Alerts to whoever is on call that have not left yet")
                .register(meters);
    }

    private long unsent() {
        return database.sql("select count(*) from staff_alert where sent_at is null")
                .query(Long.class)
                .single();
    }
}
