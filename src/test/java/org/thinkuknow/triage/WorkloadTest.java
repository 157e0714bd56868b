package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.account.Staff;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.Workload.OfLevel;
import org.thinkuknow.triage.Workload.OfOfficer;
import org.thinkuknow.triage.WorkloadCounts.Count;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What whoever leads a shift sees of the counts: each level, and each officer with the most cases first. */
class WorkloadTest {

    private static final Instant LONGEST = Instant.parse("2026-11-24T03:00:00Z");

    private final WorkloadCounts counts = mock(WorkloadCounts.class);
    private final Staff staff = mock(Staff.class);

    @Test
    void theLoadIsSaidByLevelAndByOfficer() {
        when(counts.open())
                .thenReturn(List.of(
                        new Count(Level.ONE, null, 2, 1, LONGEST),
                        new Count(Level.ONE, "ayesha", 1, 1, LONGEST.minusSeconds(60)),
                        new Count(Level.TWO, "ayesha", 3, 0, LONGEST),
                        new Count(Level.TWO, "ben", 5, 4, LONGEST),
                        new Count(Level.ONE, "cara", 5, 0, LONGEST)));
        when(counts.lateFirstLooks(Duration.ofDays(7))).thenReturn(Map.of(Level.ONE, 9));
        when(staff.namesOf(Set.of("ayesha", "ben", "cara")))
                .thenReturn(Map.of("ayesha", "Ayesha", "ben", "Ben", "cara", "Cara"));
        var now = new Workload(counts, staff).now();
        assertThat(now.levels())
                .containsExactly(
                        new OfLevel(Level.ONE, 2, LONGEST, 2, 9),
                        new OfLevel(Level.TWO, 0, null, 4, 0),
                        new OfLevel(Level.THREE, 0, null, 0, 0),
                        new OfLevel(Level.NONE, 0, null, 0, 0));
        assertThat(now.officers())
                .containsExactly(
                        new OfOfficer("Ben", 5, 0, 4),
                        new OfOfficer("Cara", 5, 5, 0),
                        new OfOfficer("Ayesha", 4, 1, 1));
    }
}
