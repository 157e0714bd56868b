package org.thinkuknow.triage;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.limits.SharedReadings;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How many cases are open, how many nobody has taken, and how long the first of level one has waited: for whoever watches the site. */
@Component
class QueueMeters implements MeterBinder {

    private static final int LEVELS = 4;
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final Counts NONE = new Counts(0, 0);

    private final SharedReadings<String, Map<Integer, Counts>> counts = new SharedReadings<>(1, KEPT);
    private final JdbcClient database;
    private final Clock clock;

    private record Counts(long open, long untaken) {}

    QueueMeters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var level = 1; level <= LEVELS; level++) {
            var urgency = level;
            Gauge.builder("thinkuknow.cases.open", () -> of(urgency).open())
                    .description("Cases that are open")
                    .tag("urgency", String.valueOf(urgency))
                    .register(meters);
            Gauge.builder("thinkuknow.cases.untaken", () -> of(urgency).untaken())
                    .description("Open cases that nobody has taken")
                    .tag("urgency", String.valueOf(urgency))
                    .register(meters);
        }
        Gauge.builder("thinkuknow.cases.untaken.first", this::firstWaits)
                .description(
                        "How long the first case of urgency 1 that nobody has taken has waited; 0 if there is none")
                .baseUnit("seconds")
                .register(meters);
    }

    private Counts of(int urgency) {
        return counts.get("", key -> read()).getOrDefault(urgency, NONE);
    }

    private Map<Integer, Counts> read() {
        var found = new HashMap<Integer, Counts>();
        database.sql(
                        "select urgency, count(*) as open, sum(owner is null) as untaken from triage_case where is_open = 1 "
                                + "group by urgency")
                .query((row, number) ->
                        found.put(row.getInt("urgency"), new Counts(row.getLong("open"), row.getLong("untaken"))))
                .list();
        return found;
    }

    private long firstWaits() {
        return database.sql(
                        "select min(received_at) as first from triage_case where is_open = 1 and urgency = 1 and owner is null")
                .query((row, number) -> {
                    var first = UtcColumns.instantOrNull(row, "first");
                    return first == null
                            ? 0L
                            : Math.max(
                                    0, Duration.between(first, clock.instant()).toSeconds());
                })
                .single();
    }
}
