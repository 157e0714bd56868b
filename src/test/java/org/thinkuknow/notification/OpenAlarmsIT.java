package org.thinkuknow.notification;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.RunningApplication;

import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

/** A page sounds when something is said for the first time or again, and not when something is settled. */
class OpenAlarmsIT extends RunningApplication {

    private static final String ONE = "ALARM-ONE";

    @Autowired
    private OpenAlarms alarms;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void nothingOfThisTestWaits() {
        database.sql("delete from staff_waiting where subject like 'ALARM-%'").update();
    }

    @Test
    void whatIsSaidAndSaidAgainIsCountedAndWhatIsSettledIsNot() {
        alarms.look();
        var before = alarms.sayings();
        database.sql("insert into staff_waiting (subject, waits_at, since) values (?, '2026-01-01', '2026-01-01')")
                .param(ONE)
                .update();
        alarms.look();
        assertThat(alarms.now()).containsKey(ONE);
        var first = alarms.sayings();
        assertThat(first).isGreaterThan(before);
        database.sql("update staff_waiting set waits_at = '2026-01-02' where subject = ?")
                .param(ONE)
                .update();
        alarms.look();
        var again = alarms.sayings();
        assertThat(again).as("said again").isGreaterThan(first);
        var told = new AtomicInteger();
        var stop = alarms.onChange(told::incrementAndGet);
        database.sql("update staff_waiting set settled_at = '2026-01-03' where subject = ?")
                .param(ONE)
                .update();
        alarms.look();
        stop.run();
        assertThat(alarms.now()).doesNotContainKey(ONE);
        assertThat(told).as("pages show it").hasPositiveValue();
        assertThat(alarms.sayings()).as("settled").isEqualTo(again);
    }
}
