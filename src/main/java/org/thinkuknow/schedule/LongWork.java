package org.thinkuknow.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import javax.sql.DataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Has all long tasks done, each by one node of however many there are, apart from the threads that keep short clocks. What a
 * dead node was doing is done by another after four heartbeats. A night that was missed is made up for at the next start (decision 0035).
 */
@Component
class LongWork implements DisposableBean {

    private static final String TABLE = "schedule_task";
    private static final int THREADS = 4;
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int MISSED = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Clocks of nodes are seldom the same to the second. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final Scheduler scheduler;
    private final List<LongTask> tasks;
    private final Clock clock;

    LongWork(DataSource database, List<LongTask> tasks, TaskRun run, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
        this.scheduler = Scheduler.create(database)
                .startTasks(tasks.stream().map(task -> recurring(task, run)).toList())
                .tableName(TABLE)
                .threads(THREADS)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(new SchedulerName.Hostname().getName() + ":"
                        + ProcessHandle.current().pid()))
                .alwaysPersistTimestampInUTC()
                .failureLogging(LogLevel.ERROR, false)
                .shutdownMaxWait(PATIENCE)
                .build();
    }

    private static RecurringTask<Void> recurring(LongTask task, TaskRun run) {
        return Tasks.recurring(task.name(), task.schedule()).execute((instance, context) -> run.of(task));
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.start();
        comeBackToNow();
    }

    /** A clock that ran ahead, of this node or of another, leaves tasks for a time that is too far away. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void comeBackToNow() {
        var now = clock.instant();
        tasks.forEach(task -> scheduler
                .getScheduledExecution(TaskInstanceId.of(task.name(), RecurringTask.INSTANCE))
                .filter(next -> !next.isPicked()
                        && next.getExecutionTime().isAfter(latest(task, now).plus(SLACK)))
                .ifPresent(next -> scheduler.reschedule(
                        TaskInstanceId.of(task.name(), RecurringTask.INSTANCE), latest(task, now))));
        scheduler.triggerCheckForDueExecutions();
    }

    private static Instant latest(LongTask task, Instant now) {
        return task.schedule().getNextExecutionTime(ExecutionComplete.simulatedSuccess(now));
    }

    @Override
    public void destroy() {
        scheduler.stop();
    }
}
