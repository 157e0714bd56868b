package org.thinkuknow.triage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
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

/**
 * Has the cases looked at every few seconds by one node of however many there are. When a node dies at rest, another looks
 * within seconds; when it dies in the middle of a look, after four heartbeats of five seconds that were missed.
 */
@Component
class WatchSchedule implements DisposableBean {

    private static final String NAME = "look-at-cases";
    private static final TaskInstanceId TASK = TaskInstanceId.of(NAME, "recurring");

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED = 4;

    private final Scheduler scheduler;
    private final CaseWatch watch;
    private final Duration every;
    private final Clock clock;

    WatchSchedule(DataSource database, CaseWatch watch, EscalationPolicy policy, Clock clock) {
        this.every = policy.lookEvery();
        this.clock = clock;
        this.watch = watch;
        var look = Tasks.recurring(NAME, FixedDelay.of(every))
                .execute((task, context) -> watch.lookAtAll(clock.instant()));
        this.scheduler = Scheduler.create(database)
                .startTasks(look)
                .threads(1)
                .pollingInterval(HEARTBEAT)
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(new SchedulerName.Hostname().getName() + ":"
                        + ProcessHandle.current().pid()))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .alwaysPersistTimestampInUTC()
                .build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.start();
        comeBackToNow();
    }

    /**
     * A clock that ran ahead, of this node or of another, leaves the next look hours away, and the cases' own too; and once
     * it is right again the scheduler waits until it has caught up. This is counted in time that only goes on.
     */
    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void comeBackToNow() {
        var now = clock.instant();
        scheduler
                .getScheduledExecution(TASK)
                .filter(next -> !next.isPicked() && next.getExecutionTime().isAfter(now.plus(every.multipliedBy(2))))
                .ifPresent(next -> {
                    watch.lookAnew(now);
                    scheduler.reschedule(TASK, now);
                });
        scheduler.triggerCheckForDueExecutions();
    }

    @Override
    public void destroy() {
        scheduler.stop();
    }
}
