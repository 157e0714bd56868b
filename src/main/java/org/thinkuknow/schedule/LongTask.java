package org.thinkuknow.schedule;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * Something that may take long: one node at a time does it, on threads that nothing else needs. A module that has such work
 * makes a bean of it.
 *
 * @param name   by which the database knows it; for ever
 * @param title  what it is about, for people
 * @param erases whether it erases what is old, and so is not begun while the clock cannot be trusted
 * @param work   gets the moment that counts as now, the same for the whole run
 */
public record LongTask(
        String name, String title, Schedule schedule, boolean erases, Function<Instant, ErasingTally> work) {

    /** Again and again, with a pause between the end and the next beginning. */
    public static LongTask every(Duration pause, String name, Runnable work) {
        return new LongTask(name, "", FixedDelay.of(pause), false, now -> {
            work.run();
            return ErasingTally.NOTHING;
        });
    }

    /**
     * At certain times.
     *
     * @param cron the six fields of Spring's cron expressions, in the time of London
     */
    public static LongTask at(String cron, String name, Runnable work) {
        return new LongTask(name, "", new AtTimes(cron), false, now -> {
            work.run();
            return ErasingTally.NOTHING;
        });
    }

    /**
     * Erases at certain times what is old.
     *
     * @param cron the six fields of Spring's cron expressions, in the time of London
     */
    public static LongTask erasing(String cron, String name, String title, Function<Instant, ErasingTally> work) {
        return new LongTask(name, title, new AtTimes(cron), true, work);
    }
}
