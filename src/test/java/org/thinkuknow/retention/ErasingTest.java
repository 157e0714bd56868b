package org.thinkuknow.retention;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.ErasedRows;
import org.thinkuknow.report.FinishedReport;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.schedule.ErasingTally;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** Two reports may be due, on two pages; what the database does beside it is in the integration tests. */
class ErasingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:30:00Z");
    private static final FinishedReport FIRST = new FinishedReport("R-1", NOW.minusSeconds(99));
    private static final FinishedReport SECOND = new FinishedReport("R-2", NOW.minusSeconds(98));

    private final DueReports due = mock();
    private final FinishedReports finished = mock();
    private final HoldsInMemory holds = new HoldsInMemory();
    private final ErasuresInMemory erasures = new ErasuresInMemory();
    private final Audit audit = mock();
    private final Erasing erasing = new Erasing(
            due, finished, holds, erasures, audit, new TransactionTemplate(mock(PlatformTransactionManager.class)));

    @BeforeEach
    void twoAreDue() {
        when(due.candidates(eq(NOW), any(), anyInt())).thenReturn(List.of());
        when(due.candidates(eq(NOW), eq(FinishedReport.BEFORE_ALL), anyInt())).thenReturn(List.of(FIRST));
        when(due.candidates(eq(NOW), eq(FIRST), anyInt())).thenReturn(List.of(SECOND));
        for (var report : List.of(FIRST, SECOND)) {
            when(finished.lockIfFree(report.reference())).thenReturn(Optional.of(report));
            when(finished.erase(report.reference())).thenAnswer(call -> rows());
            isDue(report, false);
        }
    }

    @Test
    void allThatIsDueIsErasedWithALineInTheLogAndOneInTheRecord() {
        holds.save(new Hold("R-1", new byte[0], "ada", NOW));
        assertThat(erasing.erase(NOW)).isEqualTo(new ErasingTally(2, 0));
        assertThat(erasures.findTop200ByOrderByIdDesc())
                .extracting(Erasure::line)
                .containsExactly(
                        new Retention.ErasedReport("R-2", SECOND.finishedAt(), NOW, "general: 84 months", "report 1"),
                        new Retention.ErasedReport(
                                "R-1", FIRST.finishedAt(), NOW, "general: 84 months", "holds 1, report 1"));
        assertThat(holds.findByReferenceAndLiftedAtIsNull("R-1")).isEmpty();
        verify(audit).recordAs(Audit.SYSTEM, "erased", "R-1", "general: 84 months");
        verify(audit).recordAs(Audit.SYSTEM, "erased", "R-2", "general: 84 months");
    }

    @Test
    void whatIsHeldStays() {
        isDue(FIRST, true);
        stays("R-1");
    }

    @Test
    void whatIsNotDueAfterAllStays() {
        when(due.of(FIRST, NOW)).thenReturn(Optional.empty());
        stays("R-1");
    }

    @Test
    void whatSomebodyElseHasOrAChildHasOpenedAgainStays() {
        when(finished.lockIfFree("R-1")).thenReturn(Optional.empty());
        stays("R-1");
    }

    private void stays(String reference) {
        assertThat(erasing.erase(NOW)).isEqualTo(new ErasingTally(1, 0));
        verify(finished, never()).erase(reference);
        assertThat(erasures.findByReferenceOrderById(reference)).isEmpty();
    }

    private void isDue(FinishedReport report, boolean held) {
        when(due.of(report, NOW))
                .thenReturn(Optional.of(new Retention.DueReport(
                        report.reference(), report.finishedAt(), NOW, "general: 84 months", held)));
    }

    private static ErasedRows rows() {
        var rows = new ErasedRows();
        rows.add("report", 1);
        return rows;
    }
}
