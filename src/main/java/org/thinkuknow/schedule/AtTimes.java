package org.thinkuknow.schedule;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import org.springframework.scheduling.support.CronExpression;
import org.thinkuknow.centre.UkTime;

import java.time.Instant;
import java.util.Optional;

/** Certain times of day, in the time of London. An expression that never comes again is never due. */
final class AtTimes implements Schedule {

    private final CronExpression times;

    /** @throws IllegalArgumentException if it is no cron expression of six fields */
    AtTimes(String cron) {
        this.times = CronExpression.parse(cron);
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete last) {
        return after(last.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return after(now);
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }

    private Instant after(Instant moment) {
        return Optional.ofNullable(times.next(moment.atZone(UkTime.ZONE)))
                .map(next -> next.toInstant())
                .orElse(NEVER);
    }
}
