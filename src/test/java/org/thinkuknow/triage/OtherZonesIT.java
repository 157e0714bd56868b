package org.thinkuknow.triage;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.RunningApplication;

import javax.sql.DataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The machine is set to another time zone, and the database's address says so: times are what they are. In July London
 * is an hour ahead of UTC.
 */
class OtherZonesIT extends RunningApplication {

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource dataSource;

    @BeforeEach
    void oneCaseOfLevelOneThatCameTenMinutesBeforeNoon() {
        nothingIsLeft();
        database.sql("create database zones").update();
        database.sql("create table zones.triage_case like triage_case").update();
        database.sql("create table zones.EVENT_PUBLICATION like EVENT_PUBLICATION")
                .update();
        database.sql("""
                insert ignore into zones.triage_case (reference, state, received_at, opened_at, clocks_from, door, \
                suggested_level, reasons, child_wrote, version)
                values ('ZONES', 'OPEN', '2026-07-01 11:50:00', '2026-07-01 11:50:00', '2026-07-01 11:50:00', 'FORM', 'ONE', \
                '', false, 0)""").update();
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("drop database if exists zones").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/London", "Asia/Kolkata"})
    void aLoadPageAndTheEventRegistryAreRightInEveryZone(String zone) throws Exception {
        assertThat(in(zone, "2026-07-01T12:00:00Z")).isEqualTo("oldest 2026-07-01T11:50:00Z, overdue false");
        assertThat(in(zone, "2026-07-01T12:06:00Z"))
                .as("a minute after the first look was due")
                .isEqualTo("oldest 2026-07-01T11:50:00Z, overdue true");
        assertThat(database.sql("select publication_date from zones.EVENT_PUBLICATION order by publication_date")
                        .query(LocalDateTime.class)
                        .list())
                .containsExactly(
                        LocalDateTime.parse("2026-07-01T12:00:00"), LocalDateTime.parse("2026-07-01T12:06:00"));
    }

    @Test
    void theSessionOfTheApplicationItselfIsInUtc() {
        assertThat(database.sql("select @@session.time_zone")
                        .query(String.class)
                        .single())
                .isEqualTo("+00:00");
    }

    private String in(String zone, String now) throws Exception {
        var pool = dataSource.unwrap(HikariDataSource.class);
        var address = pool.getJdbcUrl()
                .replace("/thinkuknow?", "/zones?")
                .replace("connectionTimeZone=UTC", "connectionTimeZone=LOCAL");
        assertThat(address).contains("/zones?", "connectionTimeZone=LOCAL");
        var probe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=" + zone,
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ElsewhereProbe.class.getName(),
                        address,
                        pool.getUsername(),
                        String.valueOf(pool.getPassword()),
                        now)
                .redirectErrorStream(true)
                .start();
        var said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(probe.waitFor()).as(said).isZero();
        return said.lines()
                .filter(line -> line.startsWith("oldest"))
                .findFirst()
                .orElse(said);
    }
}
