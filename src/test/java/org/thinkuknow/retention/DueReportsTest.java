package org.thinkuknow.retention;

import org.junit.jupiter.api.Test;
import org.thinkuknow.report.FinishedReport;
import org.thinkuknow.report.FinishedReports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

class DueReportsTest {

    private static final Instant NOW = Instant.parse("2027-03-31T10:00:00Z");
    private static final Instant SHORTEST_AGO = Instant.parse("2026-09-30T10:00:00Z");
    private static final RetentionRules RULES = new RetentionRules(84, Map.of("not-for-us", 6), Map.of());

    private final FinishedReports finished = mock();
    private final HoldsInMemory holds = new HoldsInMemory();

    @Test
    void noReportIsLookedForThatEvenTheShortestRuleKeeps() {
        var found = List.of(new FinishedReport("R-1", SHORTEST_AGO));
        when(finished.finishedBy(SHORTEST_AGO, FinishedReport.BEFORE_ALL, 9)).thenReturn(found);
        assertThat(due("NOT_FOR_US").candidates(NOW, FinishedReport.BEFORE_ALL, 9))
                .isEqualTo(found);
    }

    @Test
    void withoutARuleNothingIsLookedForAndNothingIsDue() {
        var nothing = new DueReports(
                finished,
                reference -> Optional.of(new EndedCase("ONE", "NOT_FOR_US")),
                holds,
                new RetentionRules(0, Map.of(), Map.of()));
        assertThat(nothing.by(NOW, 9)).isEmpty();
        assertThat(nothing.of(new FinishedReport("R-1", Instant.EPOCH), NOW)).isEmpty();
        verifyNoInteractions(finished);
    }

    @Test
    void aReportIsDueFromTheVeryMomentThatItsRuleGives() {
        var exactly = new FinishedReport("R-1", Instant.parse("2020-03-31T10:00:00Z"));
        assertThat(due("ADVICE_GIVEN").of(exactly, NOW))
                .contains(new Retention.DueReport("R-1", exactly.finishedAt(), NOW, "general: 84 months", false));
        assertThat(due("ADVICE_GIVEN").of(exactly, NOW.minusNanos(1))).isEmpty();
    }

    @Test
    void aReportWhoseCaseIsOpenAgainIsNotDue() {
        var open = new DueReports(finished, reference -> Optional.empty(), holds, RULES);
        assertThat(open.of(new FinishedReport("R-1", Instant.EPOCH), NOW)).isEmpty();
    }

    @Test
    void aHeldReportIsDueAndSaysThatItIsHeld() {
        var report = new FinishedReport("R-1", Instant.EPOCH);
        assertThat(due("NOT_FOR_US").of(report, NOW).orElseThrow().held()).isFalse();
        holds.save(new Hold("R-1", new byte[0], "ada", NOW));
        assertThat(due("NOT_FOR_US").of(report, NOW).orElseThrow().held()).isTrue();
    }

    @Test
    void theOldestAreFoundThroughPagesOfWhatIsKeptLonger() {
        var kept = new FinishedReport("R-KEPT", SHORTEST_AGO.minusSeconds(9));
        var first = new FinishedReport("R-1", SHORTEST_AGO.minusSeconds(8));
        var second = new FinishedReport("R-2", SHORTEST_AGO.minusSeconds(7));
        var third = new FinishedReport("R-3", SHORTEST_AGO.minusSeconds(6));
        when(finished.finishedBy(SHORTEST_AGO, FinishedReport.BEFORE_ALL, 2)).thenReturn(List.of(kept, first));
        when(finished.finishedBy(SHORTEST_AGO, first, 2)).thenReturn(List.of(second, third));
        when(finished.finishedBy(SHORTEST_AGO, third, 2)).thenReturn(List.of());
        var due = new DueReports(
                finished,
                reference -> Optional.of(new EndedCase("ONE", reference.equals("R-KEPT") ? "HELPED" : "NOT_FOR_US")),
                holds,
                RULES);
        assertThat(due.by(NOW, 2)).extracting(Retention.DueReport::reference).containsExactly("R-1", "R-2");
    }

    @Test
    void fewerThanAreWantedAreAllOfThem() {
        var only = new FinishedReport("R-1", SHORTEST_AGO.minusSeconds(8));
        when(finished.finishedBy(SHORTEST_AGO, FinishedReport.BEFORE_ALL, 9)).thenReturn(List.of(only));
        assertThat(due("NOT_FOR_US").by(NOW, 9))
                .extracting(Retention.DueReport::reference)
                .containsExactly("R-1");
    }

    private DueReports due(String outcome) {
        return new DueReports(finished, reference -> Optional.of(new EndedCase("ONE", outcome)), holds, RULES);
    }
}
