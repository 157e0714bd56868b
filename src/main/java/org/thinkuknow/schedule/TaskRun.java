package org.thinkuknow.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Does a task once. What erases asks the clock first and keeps how it went; a failure is logged by its kind. */
@Component
class TaskRun {

    private static final Logger log = LoggerFactory.getLogger(TaskRun.class);

    private final TrustedClock trusted;
    private final RunRows runs;
    private final Clock clock;

    TaskRun(TrustedClock trusted, RunRows runs, Clock clock) {
        this.trusted = trusted;
        this.runs = runs;
        this.clock = clock;
    }

    void of(LongTask task) {
        try {
            if (task.erases()) {
                erase(task);
            } else {
                var done = task.work().apply(clock.instant());
            }
        } catch (RuntimeException e) {
            log.error(
                    "The task {} failed ({}); it is tried again at its next time",
                    task.name(),
                    e.getClass().getSimpleName());
        }
    }

    private void erase(LongTask task) {
        try {
            keep(task, task.work().apply(trusted.now()), Optional.empty());
        } catch (TrustedClock.Doubted e) {
            log.error("The task {} erased nothing: {}", task.name(), e.doubt().words());
            keep(task, ErasingTally.NOTHING, Optional.of(e.doubt()));
        } catch (RuntimeException e) {
            keep(task, ErasingTally.NOTHING, Optional.of(Doubt.FAILED));
            throw e;
        }
    }

    private void keep(LongTask task, ErasingTally tally, Optional<Doubt> doubt) {
        if (tally.done() + tally.left() > 0) {
            log.info(
                    "{}: {} were erased because they had been kept long enough, {} could not be",
                    task.title(),
                    tally.done(),
                    tally.left());
        }
        runs.keep(task.name(), new LastRun(task.title(), clock.instant(), tally, doubt));
    }
}
