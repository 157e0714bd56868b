package org.thinkuknow.triage.demo;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.RunningApplication;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The switch of the demo: reports arrive one by one while it is on, one stream for all nodes, and none when it is off. */
class ArrivalsIT extends RunningApplication {

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private ArrivingReports arriving;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void stop() {
        Acting.OFFICER.run(arrivals::stop);
    }

    @Test
    void oneArrivesAtOnceAndTheNextWhenItIsTimeUntilItIsStopped() {
        var before = reports();
        arriving.look();
        assertThat(reports()).as("the switch is off").isEqualTo(before);
        Acting.OFFICER.run(arrivals::start);
        assertThat(Acting.SUPERVISOR.get(arrivals::until))
                .hasValueSatisfying(end -> assertThat(end).isBetween(in(59), in(60)));
        look(3);
        assertThat(reports()).isEqualTo(before + 1);
        assertThat(pause()).isBetween(ArrivingReports.SHORTEST - 10, ArrivingReports.LONGEST);
        timePasses();
        look(3);
        assertThat(reports()).isEqualTo(before + 2);
        Acting.SUPERVISOR.run(arrivals::stop);
        timePasses();
        look(3);
        assertThat(reports()).isEqualTo(before + 2);
        assertThat(Acting.OFFICER.get(arrivals::until)).isEmpty();
    }

    @Test
    void ofNodesThatLookAtTheSameMomentOneSendsIt() {
        Acting.OFFICER.run(arrivals::start);
        var before = reports();
        timePasses();
        assertThat(AtOnce.run(Collections.<Callable<Boolean>>nCopies(6, () -> look(1))))
                .allMatch(AtOnce.Ended::succeeded);
        assertThat(reports()).isEqualTo(before + 1);
    }

    @Test
    void afterAnHourItStopsByItself() {
        Acting.OFFICER.run(arrivals::start);
        database.sql("update triage_demo_arrivals set ends_at = utc_timestamp(6), next_at = ends_at")
                .update();
        var before = reports();
        look(3);
        assertThat(reports()).isEqualTo(before);
        assertThat(Acting.OFFICER.get(arrivals::until)).isEmpty();
    }

    @Test
    void nobodyButOfficersAndSupervisorsTurnsIt() {
        assertThatThrownBy(() -> Acting.TEACHER.run(arrivals::start)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.ADMIN.run(arrivals::stop)).isInstanceOf(AccessDeniedException.class);
    }

    private boolean look(int times) {
        for (var each = 0; each < times; each++) {
            arriving.look();
        }
        return true;
    }

    private void timePasses() {
        database.sql("update triage_demo_arrivals set next_at = utc_timestamp(6) - interval 1 second")
                .update();
    }

    private int pause() {
        return database.sql("select timestampdiff(second, utc_timestamp(6), next_at) from triage_demo_arrivals")
                .query(Integer.class)
                .single();
    }

    private int reports() {
        return database.sql("select count(*) from report").query(Integer.class).single();
    }

    private static Instant in(int minutes) {
        return Instant.now().plus(Duration.ofMinutes(minutes));
    }
}
