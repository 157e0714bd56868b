package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.report.ChildAnswered;
import org.thinkuknow.report.ReportReceived;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.Senders;
import org.thinkuknow.triage.CaseChanges.MoreTold;
import org.thinkuknow.triage.Closing.Outcome;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** What becomes of a report and of a later message: one case, as urgent as what it says, with somebody to be told. */
class CaseOpeningTest {

    private static final Suggestion WORRY = new Suggestion(Level.THREE, List.of("worry"));
    private static final Suggestion DANGER = new Suggestion(Level.ONE, List.of("danger"));

    private final MemoryDesk desk = new MemoryDesk();
    private final Suggestions suggestions = mock(Suggestions.class);
    private final CaseWatch watch = mock(CaseWatch.class);
    private final ThreadPoolTaskExecutor readers = new ThreadPoolTaskExecutor();
    private final CaseOpening opening = new CaseOpening(
            desk.cases,
            desk.reports,
            new FirstLook(suggestions, mock(Senders.class), readers, Duration.ofMinutes(1)),
            desk.merged,
            desk.rises,
            watch,
            desk.heard,
            desk.escalations,
            desk.retries,
            desk.unread,
            desk.audit,
            desk.events,
            desk.clock);

    CaseOpeningTest() {
        readers.initialize();
        when(suggestions.of(any())).thenReturn(WORRY);
        when(suggestions.ofMessages(any(), anyInt())).thenReturn(WORRY);
        when(suggestions.ofAnswersAlone(any())).thenReturn(DANGER);
    }

    @AfterEach
    void stop() {
        readers.shutdown();
    }

    @Test
    void everyReportIsOneCaseHoweverUrgentAndHoweverOftenItIsHeardOf() {
        opening.open(new ReportReceived("A", false));
        opening.openAtOnce(new ReportReceived("B", true));
        opening.openAtOnce(new ReportReceived("A", true));
        assertThat(desk.facts("A").level()).isEqualTo(Level.THREE);
        assertThat(desk.facts("B").times().receivedAt()).isEqualTo(BEFORE);
        assertThat(desk.recorded)
                .containsExactly(
                        "(the system) opened case A: suggested Level three",
                        "(the system) opened case B: suggested Level three");
        verify(watch).lookAtNew("A");
        verify(watch).lookAtNew("B");
    }

    @Test
    void whatCannotBeLookedThroughIsACaseAtLevelOne() {
        when(suggestions.of(any())).thenThrow(new IllegalStateException("no sign"));
        opening.open(new ReportReceived("A", false));
        assertThat(desk.facts("A").notLookedThrough()).isTrue();
        when(suggestions.ofMessages(any(), anyInt())).thenThrow(new StackOverflowError());
        desk.with("officer", "B", Level.THREE, CaseState.ASSESSED);
        opening.hear(new ChildAnswered("B", false));
        assertThat(desk.facts("B").notLookedThrough()).isTrue();
    }

    @Test
    void aMildMessageMarksTheCaseAndLeavesItsClocks() {
        desk.with("officer", "A", Level.TWO, CaseState.ASSESSED);
        opening.hear(new ChildAnswered("A", false));
        assertThat(desk.facts("A").standing().unseen()).isTrue();
        assertThat(desk.facts("A").times().wroteAt()).isEqualTo(NOW);
        assertThat(desk.facts("A").times().clocksFrom()).isEqualTo(BEFORE);
        assertThat(desk.published).contains(new MoreTold("A"));
        assertThat(desk.changed()).containsExactly("A");
        assertThat(desk.recorded).isEmpty();
        verify(desk.heard).note("A");
        verify(desk.escalations).lookSoon("A", NOW);
        verify(suggestions, never()).ofAnswersAlone(any());
    }

    @Test
    void aGraveMessageRaisesTheCaseWithNewClocksAndWakesWhoeverHasIt() {
        desk.with("officer", "A", Level.TWO, CaseState.ASSESSED);
        when(suggestions.ofMessages(any(), anyInt())).thenReturn(DANGER);
        opening.hear(new ChildAnswered("A", false));
        assertThat(desk.facts("A").level()).isEqualTo(Level.ONE);
        assertThat(desk.facts("A").times().clocksFrom()).isEqualTo(NOW);
        verify(desk.rises).note(any(), eq(desk.facts("A")));
    }

    @Test
    void dangerThatRoseWithTheFormRaisesTheCaseToo() {
        desk.with("officer", "A", Level.TWO, CaseState.ASSESSED);
        opening.hear(new ChildAnswered("A", true));
        assertThat(desk.facts("A").level()).isEqualTo(Level.ONE);
    }

    @Test
    void onlyWhatIsNewIsLookedThrough() {
        desk.with("officer", "A", Level.TWO, CaseState.ASSESSED);
        desk.hasMessages("A", 2);
        opening.hear(new ChildAnswered("A", false));
        desk.hasMessages("A", 3);
        opening.hear(new ChildAnswered("A", false));
        verify(suggestions).ofMessages(any(), eq(0));
        verify(suggestions).ofMessages(any(), eq(2));
    }

    @Test
    void aMessageBeforeItsCaseOpensTheCaseFirst() {
        opening.hear(new ChildAnswered("A", false));
        assertThat(desk.facts("A").standing().childWrote()).isTrue();
        verify(watch).lookAtNew("A");
        verify(suggestions).of(any());
    }

    @Test
    void aMessageToAClosedCaseOpensItAgainAndTheChildIsToldSo() {
        desk.with("officer", "A", Level.TWO, CaseState.ASSESSED).end(Outcome.ADVICE_GIVEN, "officer", BEFORE);
        opening.hear(new ChildAnswered("A", false));
        assertThat(desk.facts("A").standing().state()).isEqualTo(CaseState.RECEIVED);
        assertThat(desk.progress).containsEntry("A", ReportStatus.RECEIVED);
        assertThat(desk.recorded).containsExactly("(the system) reopened A: a new message came");
    }

    @Test
    void whereTheLeadBecameLevelOneItIsTheLeadThatIsToBeRead() {
        desk.with("officer", "LEAD", Level.TWO, CaseState.ASSESSED);
        desk.waiting("PART", Level.TWO).mergeInto("LEAD", false, BEFORE);
        when(suggestions.ofMessages(any(), anyInt())).thenReturn(DANGER);
        opening.hear(new ChildAnswered("PART", false));
        assertThat(desk.facts("LEAD").level()).isEqualTo(Level.ONE);
        verify(desk.rises).note(any(), eq(desk.facts("LEAD")));
        verify(desk.rises, never()).note(any(), eq(desk.facts("PART")));
        verify(watch, never()).lookAtNew(anyString());
    }
}
