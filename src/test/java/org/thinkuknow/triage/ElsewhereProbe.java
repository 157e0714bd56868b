package org.thinkuknow.triage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A program of its own, so that it can run in another time zone: reads and writes times over a connection with the
 * application's settings.
 */
final class ElsewhereProbe {

    private static final String SETTINGS = "spring.datasource.hikari.data-source-properties.";
    private static final ResponseTimes CLOCKS = new ResponseTimes(
            Duration.ofMinutes(15),
            Duration.ofHours(6),
            Duration.ofHours(24),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(1),
            Duration.ofHours(24),
            Duration.ofDays(7),
            Duration.ofMinutes(30),
            Duration.ofHours(24));

    private ElsewhereProbe() {}

    /** @param arguments the database's address, user, password, and what time it is */
    public static void main(String[] arguments) {
        var clock = Clock.fixed(Instant.parse(arguments[3]), ZoneOffset.UTC);
        try (var pool = new HikariDataSource(configuration(arguments))) {
            var database = JdbcClient.create(pool);
            var running = new WorkloadRows(database, CLOCKS)
                    .open()
                    .getFirst()
                    .clocks()
                    .getFirst();
            database.sql("""
                    insert into EVENT_PUBLICATION (id, listener_id, event_type, serialized_event, publication_date) values (?, \
                    'x', 'x', 'x', ?)""")
                    .params(arguments[3] + Clock.systemDefaultZone().getZone(), Timestamp.from(clock.instant()))
                    .update();
            System.out.printf("oldest %s, overdue %s%n", running.since(), running.isOverdue(clock.instant()));
        }
    }

    private static HikariConfig configuration(String... arguments) {
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(arguments[0]);
        configuration.setUsername(arguments[1]);
        configuration.setPassword(arguments[2]);
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        var settings = yaml.getObject();
        settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith(SETTINGS))
                .forEach(name -> configuration.addDataSourceProperty(
                        name.substring(SETTINGS.length()), settings.getProperty(name)));
        return configuration;
    }
}
