package org.thinkuknow.schedule;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AtTimesTest {

    private final AtTimes nightly = new AtTimes("0 30 3 * * *");

    @Test
    void theNextNightIsInTheTimeOfLondon() {
        assertThat(nightly.getInitialExecutionTime(Instant.parse("2026-01-10T12:00:00Z")))
                .isEqualTo("2026-01-11T03:30:00Z");
        assertThat(nightly.getInitialExecutionTime(Instant.parse("2026-07-10T12:00:00Z")))
                .isEqualTo("2026-07-11T02:30:00Z");
        assertThat(nightly.getNextExecutionTime(
                        ExecutionComplete.simulatedSuccess(Instant.parse("2026-01-11T03:30:00Z"))))
                .isEqualTo("2026-01-12T03:30:00Z");
    }

    @Test
    void whatNeverComesIsNeverDueAndNonsenseIsRefused() {
        assertThat(new AtTimes("0 0 0 31 2 *").getInitialExecutionTime(Instant.EPOCH))
                .isEqualTo(AtTimes.NEVER);
        assertThatThrownBy(() -> new AtTimes("at night")).isInstanceOf(IllegalArgumentException.class);
    }
}
