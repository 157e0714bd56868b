package org.thinkuknow.triage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import javax.sql.DataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Has the cases looked at every few seconds by one node of however many there are; when that one dies, by another. */
@Component
class WatchSchedule implements DisposableBean {

    private static final String NAME = "look-at-cases";
    private static final TaskInstanceId TASK = TaskInstanceId.of(NAME, "recurring");

    private final Scheduler scheduler;
    private final Duration every;

    WatchSchedule(DataSource database, CaseWatch watch, Ladder ladder, Clock clock) {
        this.every = ladder.lookEvery();
        var look = Tasks.recurring(NAME, FixedDelay.of(every)).execute((task, context) -> watch.lookAtAll(clock.instant()));
        this.scheduler = Scheduler.create(database).startTasks(look).threads(1).pollingInterval(Duration.ofSeconds(5))
                .heartbeatInterval(Duration.ofSeconds(15)).alwaysPersistTimestampInUTC().build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.start();
        comeBackToNow();
    }

    /** The server's clock may have gone back and left the next look hours away; this is counted in time that only goes on. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void comeBackToNow() {
        var now = Instant.now();
        scheduler.getScheduledExecution(TASK).filter(next -> !next.isPicked() && next.getExecutionTime().isAfter(now.plus(every.multipliedBy(2))))
                .ifPresent(next -> scheduler.reschedule(TASK, now));
    }

    @Override
    public void destroy() {
        scheduler.stop();
    }
}
