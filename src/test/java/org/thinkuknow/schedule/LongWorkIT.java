package org.thinkuknow.schedule;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.RunningApplication;

import javax.sql.DataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Each long task is done by one node, and one that stands still keeps no other waiting. */
class LongWorkIT extends RunningApplication {

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TaskRun run;

    @Autowired
    private List<LongTask> tasks;

    private LongWork node(LongTask... its) {
        var node = new LongWork(source, List.of(its), run, Clock.systemUTC());
        node.start();
        return node;
    }

    @Test
    void ofTwoNodesOneDoesItAndATaskThatStandsStillKeepsNoOtherWaiting() {
        var done = new AtomicInteger();
        var other = new AtomicInteger();
        var goOn = new CountDownLatch(1);
        var stuck = LongTask.every(Duration.ofHours(1), "stuck-in-a-test", () -> await(goOn, done));
        var quick = LongTask.every(Duration.ofSeconds(1), "quick-in-a-test", other::incrementAndGet);
        var one = node(stuck, quick);
        var two = node(stuck, quick);
        try {
            eventually(() -> assertThat(other.get()).isGreaterThanOrEqualTo(3));
            goOn.countDown();
            eventually(() -> assertThat(database.sql(
                                    "select count(*) from schedule_task where task_name = 'stuck-in-a-test' and last_success is not null")
                            .query(Integer.class)
                            .single())
                    .isOne());
            assertThat(done.get()).isOne();
        } finally {
            goOn.countDown();
            one.destroy();
            two.destroy();
            forget();
        }
    }

    @Test
    void aTimeThatAClockAheadLeftBehindComesBack() {
        var done = new AtomicInteger();
        var task = LongTask.every(Duration.ofSeconds(1), "ahead-in-a-test", done::incrementAndGet);
        database.sql("""
                insert into schedule_task (task_name, task_instance, execution_time, picked, version)
                values ('ahead-in-a-test', 'recurring', timestampadd(day, 365, utc_timestamp(6)), false, 1)""").update();
        var node = node(task);
        try {
            eventually(() -> assertThat(done.get()).isPositive());
        } finally {
            node.destroy();
            forget();
        }
    }

    /** At a start the scheduler looks at the times by itself; afterwards nobody does but this. */
    @Test
    void soDoesATimeThatIsLeftBehindWhileTheNodeRuns() {
        var done = new AtomicInteger();
        var node = node(LongTask.every(Duration.ofHours(1), "ahead-in-a-test", done::incrementAndGet));
        try {
            eventually(() -> assertThat(done.get()).isPositive());
            eventually(() -> assertThat(database.sql(
                                    "update schedule_task set execution_time = timestampadd(day, 365, utc_timestamp(6)) where task_name "
                                            + "= 'ahead-in-a-test' and not picked")
                            .update())
                    .isOne());
            node.comeBackToNow();
            assertThat(database.sql(
                                    "select execution_time < timestampadd(hour, 2, utc_timestamp(6)) from schedule_task where task_name "
                                            + "= 'ahead-in-a-test'")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        } finally {
            node.destroy();
            forget();
        }
    }

    @Test
    void everyTaskOfTheApplicationHasANameOfItsOwnAndEverythingThatErasesAsksTheClock() {
        assertThat(tasks)
                .extracting(LongTask::name)
                .doesNotHaveDuplicates()
                .contains(
                        "erase-reports",
                        "erase-drafts",
                        "erase-live-lessons",
                        "erase-live-lessons-of-schools",
                        "erase-pupils-words",
                        "erase-preparations",
                        "erase-deleted-lessons",
                        "remind-leads",
                        "end-forgotten-lessons");
        assertThat(tasks)
                .filteredOn(task -> task.name().startsWith("erase-"))
                .allMatch(LongTask::erases)
                .noneMatch(task -> task.title().isBlank());
    }

    private void forget() {
        database.sql("delete from schedule_task where task_name like '%-in-a-test'")
                .update();
    }

    private static void await(CountDownLatch goOn, AtomicInteger done) {
        try {
            goOn.await();
            done.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
