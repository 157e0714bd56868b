package org.thinkuknow.schedule;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.util.List;

/** How erasing went the last time, and the word of a supervisor that a clock which was doubted is right. */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class LastRuns {

    private final RunRows runs;
    private final List<LongTask> tasks;
    private final TrustedClock trusted;
    private final Audit audit;

    LastRuns(RunRows runs, List<LongTask> tasks, TrustedClock trusted, Audit audit) {
        this.runs = runs;
        this.tasks = tasks;
        this.trusted = trusted;
        this.audit = audit;
    }

    /** The last run of each task that erases and has run. */
    @Transactional(readOnly = true)
    public List<LastRun> all() {
        return tasks.stream()
                .filter(LongTask::erases)
                .flatMap(task -> runs.of(task).stream())
                .toList();
    }

    /** Has the next run believe the database's clock as it stands, unless the application's does not agree with it. */
    @Transactional
    public void theClockIsRight() {
        trusted.believe();
        audit.record("said that the clock is right", "erasing", "the next run erases what is due");
    }
}
