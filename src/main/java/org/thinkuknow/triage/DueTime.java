package org.thinkuknow.triage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.triage.CaseFacts.NextTask;

import java.time.Instant;
import java.util.Optional;

/** Until when the next step of a case is to be taken, and its next task, as they stand in its row, where the queue is ordered by it. */
@Embeddable
class DueTime {

    /** Where nothing is to be done in time: after everything else. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private Instant dueAt = NEVER;
    private int dueRules;
    private @Nullable Instant taskSince;
    private @Nullable Instant taskDueAt;

    /** Notes the next thing that is to be done, as {@link CaseTaskRows} has it. */
    void task(Optional<NextTask> next) {
        taskSince = next.map(NextTask::since).orElse(null);
        taskDueAt = next.map(NextTask::until).orElse(null);
    }

    @Nullable
    NextTask task() {
        return taskSince == null || taskDueAt == null ? null : new NextTask(taskSince, taskDueAt);
    }

    /** Works it out anew. */
    void reckon(CaseFacts facts, ResponseTimes responseTimes) {
        dueAt = at(facts, responseTimes);
        dueRules = responseTimes.rules();
    }

    /** Whether it stands here as the rules of today have it. */
    boolean isRight(CaseFacts facts, ResponseTimes responseTimes) {
        return dueRules == responseTimes.rules() && dueAt.equals(at(facts, responseTimes));
    }

    static Instant at(CaseFacts facts, ResponseTimes responseTimes) {
        return Deadline.of(facts, responseTimes).map(Deadline::until).orElse(NEVER);
    }

    /** Works it out anew in each row of a case, whenever one is written. */
    static class Writing {

        private final ResponseTimes responseTimes;

        Writing(ResponseTimes responseTimes) {
            this.responseTimes = responseTimes;
        }

        @PrePersist
        @PreUpdate
        void reckon(Case written) {
            written.due().reckon(written.facts(), responseTimes);
        }
    }
}
