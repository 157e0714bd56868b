package org.thinkuknow.retention;

import org.junit.jupiter.api.Test;
import org.thinkuknow.schedule.ErasingTally;
import org.thinkuknow.schedule.LongTask;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class RetentionTasksTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:30:00Z");
    private static final String EACH_NIGHT = "0 30 3 * * *";

    private final Erasing reports = mock();
    private final DraftErasing drafts = mock();
    private final ErasedBefore before = mock();

    /** The database knows what is done each night by its name: with another one it would begin anew. */
    @Test
    void namesStayAndBothWaitForAClockThatCanBeTrusted() {
        var tasks = new RetentionTasks();
        assertThat(tasks.eraseReports(reports, before, EACH_NIGHT))
                .extracting(LongTask::name, LongTask::title, LongTask::erases)
                .containsExactly("erase-reports", "Reports", true);
        assertThat(tasks.eraseDrafts(drafts, before, EACH_NIGHT))
                .extracting(LongTask::name, LongTask::title, LongTask::erases)
                .containsExactly("erase-drafts", "Records that nobody signed", true);
    }

    @Test
    void eachErasesWhatIsItsOwn() {
        when(reports.erase(NOW)).thenReturn(new ErasingTally(4, 1));
        when(drafts.erase(NOW)).thenReturn(new ErasingTally(2, 0));
        when(before.noting(any())).thenAnswer(noted -> noted.getArgument(0));
        var tasks = new RetentionTasks();
        assertThat(tasks.eraseReports(reports, before, EACH_NIGHT).work().apply(NOW))
                .isEqualTo(new ErasingTally(4, 1));
        assertThat(tasks.eraseDrafts(drafts, before, EACH_NIGHT).work().apply(NOW))
                .isEqualTo(new ErasingTally(2, 0));
    }
}
