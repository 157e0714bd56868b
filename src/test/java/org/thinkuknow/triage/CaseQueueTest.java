package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.ReasonBriefs;
import org.thinkuknow.report.ReportSummaries;
import org.thinkuknow.report.ReportSummary;
import org.thinkuknow.shift.OpenDesks;
import org.thinkuknow.triage.CaseQueue.LanePage;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.LaneRows.Read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** What officers see of the lanes, and what a line says before anything is opened. */
class CaseQueueTest {

    private static final String ME = OFFICER.username();
    private static final ReportSummary AMY = new ReportSummary("14", "Bristol", false);

    private final MemoryDesk memory = new MemoryDesk();
    private final LaneRows lanes = mock(LaneRows.class);
    private final ReportSummaries summaries = mock(ReportSummaries.class);
    private final ReasonBriefs briefs = mock(ReasonBriefs.class);
    private final QueueLines lines =
            new QueueLines(MemoryDesk.RESPONSE_TIMES, memory.staff, summaries, briefs, memory.restrictions);
    private final OpenDesks desks = mock(OpenDesks.class);
    private final SharedLanes shared = new SharedLanes(memory.restrictions);
    private final CaseQueue queue =
            new CaseQueue(memory.cases, new LanePages(lanes, shared, lines), shared, lines, desks);

    @Test
    void aLaneShowsItsFirstCasesWithTheirClocksAndOwners() {
        var owned = memory.with("ayesha", "A", Level.TWO, CaseState.CLAIMED).facts();
        var free = memory.waiting("B", Level.TWO).facts();
        when(lanes.read(any(), anyString(), anyInt()))
                .thenReturn(Map.of(Lane.ACT_NOW, new Read(List.of(owned, free), 7)));
        when(memory.staff.namesOf(Set.of("ayesha"))).thenReturn(new HashMap<>(Map.of("ayesha", "Name of ayesha")));
        var page = OFFICER.get(() -> queue.lanes(QueueFilter.ALL, 2)).get(Lane.ACT_NOW);
        assertThat(page.rows()).extracting(QueuedCase::ownerName).containsExactly("Name of ayesha", null);
        assertThat(page.rows()).extracting(QueuedCase::due).doesNotContainNull();
        assertThat(page.hasMore()).isTrue();
        assertThat(page.countWords()).isEqualTo("7");
        verify(lanes).read(QueueFilter.ALL, ME, 2);
    }

    @Test
    void aLockedDeskShowsACaseAndItsClockWithoutAWordOfItAndCountsNobodyAsThere() {
        var free = memory.waiting("B", Level.ONE).facts();
        when(lanes.read(any(), anyString(), anyInt())).thenReturn(Map.of(Lane.ACT_NOW, new Read(List.of(free), 7)));
        when(summaries.of(any())).thenReturn(Map.of("B", AMY));
        var page = OFFICER.get(() -> queue.locked(1)).get(Lane.ACT_NOW);
        assertThat(page.countWords()).isEqualTo("7");
        assertThat(page.rows()).singleElement().satisfies(row -> {
            assertThat(row.isLocked()).isTrue();
            assertThat(row.due()).isNotNull();
            assertThat(row.line().about()).isEqualTo(ReportSummary.NOTHING);
        });
        verifyNoInteractions(desks);
    }

    @Test
    void aDeskAsksForAtLeastOneRowAndAtMostFiveHundred() {
        when(lanes.read(any(), anyString(), anyInt())).thenReturn(Map.of());
        OFFICER.run(() -> queue.lanes(QueueFilter.ALL, 0));
        OFFICER.run(() -> queue.lanes(QueueFilter.ALL, 501));
        verify(lanes).read(any(), eq(ME), eq(1));
        verify(lanes).read(any(), eq(ME), eq(500));
    }

    @Test
    void aLongLaneIsNotCountedToItsEnd() {
        assertThat(new LanePage(Lane.IN_HAND, List.of(), 1_000, 1_000).countWords())
                .isEqualTo("1,000");
        assertThat(new LanePage(Lane.IN_HAND, List.of(), 1_001, 1_001).countWords())
                .isEqualTo("more than 1,000");
        assertThat(new LanePage(Lane.IN_HAND, List.of(), 0, 0).hasMore()).isFalse();
    }

    @Test
    void whatAFilterHidesIsCounted() {
        var overdue = new QueueFilter(QueueFilter.Whose.ANYBODY, null, null, true, QueueFilter.Order.NEXT_DEADLINE);
        when(lanes.read(any(), anyString(), anyInt())).thenReturn(Map.of(Lane.IN_HAND, new Read(List.of(), 42)));
        when(lanes.counts()).thenReturn(Map.of(Lane.IN_HAND, 44));
        var page = OFFICER.get(() -> queue.lanes(overdue, 2)).get(Lane.IN_HAND);
        assertThat(page.countWords()).isEqualTo("42 of 44");
        assertThat(page.hidden()).isEqualTo(2);
        assertThat(OFFICER.get(() -> queue.lanes(QueueFilter.ALL, 2))
                        .get(Lane.IN_HAND)
                        .countWords())
                .isEqualTo("42");
    }

    @Test
    void theLatestOfLevelOneAreAnnounced() {
        var urgent = memory.waiting("A", Level.ONE);
        when(memory.cases.latestUrgent()).thenReturn(List.of(urgent));
        assertThat(OFFICER.get(queue::latestUrgent))
                .extracting(QueuedCase::facts)
                .containsExactly(urgent.facts());
    }

    @Test
    void closedCasesAreThereWithTheirLinesAndWhoeverClosedThemAPageAtATime() {
        var closed = memory.with("ayesha", "A", Level.TWO, CaseState.ASSESSED);
        closed.end(Outcome.ADVICE_GIVEN, "ayesha", NOW);
        var before = memory.with("ayesha", "B", Level.TWO, CaseState.ASSESSED);
        before.end(Outcome.ADVICE_GIVEN, null, NOW);
        when(memory.cases.closedLast(2)).thenReturn(List.of(closed, before));
        when(memory.cases.closedLast(3)).thenReturn(List.of(closed, before));
        when(summaries.of(Set.of("A"))).thenReturn(Map.of("A", AMY));
        var page = OFFICER.get(() -> queue.closed(1));
        assertThat(page.more()).isTrue();
        assertThat(page.rows())
                .containsExactly(
                        new QueuedCase(closed.facts(), null, null, "Name of ayesha", new QueueLine(AMY, List.of())));
        OFFICER.run(() -> queue.closed(1));
        verify(summaries, times(2)).of(Set.of("A"));
        assertThat(OFFICER.get(() -> queue.closed(2))).satisfies(all -> {
            assertThat(all.more()).isFalse();
            assertThat(all.rows()).extracting(QueuedCase::ownerName).containsExactly("Name of ayesha", null);
        });
    }

    @Test
    void aLineSaysWhomItIsAboutAndWhy() {
        var waiting = memory.waiting("A", Level.ONE).facts();
        when(summaries.of(Set.of("A"))).thenReturn(Map.of("A", AMY));
        when(briefs.of(waiting.judged().reasons())).thenReturn(List.of("threats", "meeting soon"));
        assertThat(lines.of(List.of(waiting)))
                .extracting(QueuedCase::line)
                .containsExactly(new QueueLine(AMY, List.of("threats", "meeting soon")));
    }

    @Test
    void anOpenCaseIsOpenedForItsLineOnceUntilSomebodyWritesMore() {
        var waiting = memory.waiting("A", Level.ONE);
        when(summaries.of(Set.of("A"))).thenReturn(Map.of("A", AMY));
        lines.of(List.of(waiting.facts()));
        lines.of(List.of(waiting.facts()));
        verify(summaries).of(Set.of("A"));
        waiting.childWrote(NOW);
        lines.of(List.of(waiting.facts()));
        verify(summaries, times(2)).of(Set.of("A"));
    }

    @Test
    void whatCannotBeFoundHasALineAllTheSame() {
        assertThat(lines.of(List.of(memory.waiting("A", Level.ONE).facts())))
                .extracting(QueuedCase::line)
                .containsExactly(QueueLine.NOTHING);
    }
}
