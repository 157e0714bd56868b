package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.StepBy;
import org.thinkuknow.centre.AfterCommit;
import org.thinkuknow.figures.FactSource.FactsEnd;
import org.thinkuknow.report.ErasedRows;
import org.thinkuknow.report.ReportErased;
import org.thinkuknow.retention.EndedCase;
import org.thinkuknow.shift.DeskErasing;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.triage.CaseTask.Settled;
import org.thinkuknow.triage.Closing.SeenBy;
import org.thinkuknow.triage.OpenCase.WrittenNote;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** What is known once a case is read, what stands of it in the child's file, and what is left when it is erased. */
class CaseReadingTest {

    private final MemoryDesk desk = new MemoryDesk();
    private final ReadMarks marks = desk.marks;

    @Test
    void whoeverHasTheCaseTakesTheMarkOfANewMessageAway() {
        var found = desk.with("officer", "A", Level.TWO, CaseState.ASSESSED);
        found.childWrote(NOW);
        when(desk.cases.see("A", NOW)).thenAnswer(call -> {
            found.confirm(Level.TWO);
            return 1;
        });
        assertThat(marks.openedBy(new Officer("officer", false), found)
                        .standing()
                        .unseen())
                .isFalse();
        assertThat(desk.changed()).containsExactly("A");
        verify(desk.rises).openedBy("officer", "A");
    }

    @Test
    void whoeverOnlyLooksInTakesNoMarkAway() {
        var found = desk.with("officer", "A", Level.TWO, CaseState.ASSESSED);
        found.childWrote(NOW);
        assertThat(marks.openedBy(new Officer("supervisor", true), found)
                        .standing()
                        .unseen())
                .isTrue();
        verify(desk.cases, never()).see("A", NOW);
        verify(desk.rises).openedBy("supervisor", "A");
    }

    @Test
    void aMessageThatCameMeanwhileStaysNew() {
        var found = desk.with("officer", "A", Level.TWO, CaseState.ASSESSED);
        found.childWrote(NOW);
        assertThat(marks.openedBy(new Officer("officer", false), found)
                        .standing()
                        .unseen())
                .isTrue();
        assertThat(desk.published).isEmpty();
    }

    @Test
    void whatHasNoMarkIsOnlyRead() {
        var found = desk.with("officer", "A", Level.TWO, CaseState.ASSESSED);
        when(desk.cases.see("A", NOW)).thenReturn(1);
        found.childWrote(NOW);
        found.replied(NOW);
        assertThat(marks.openedBy(new Officer("officer", false), found)).isEqualTo(found.facts());
        assertThat(desk.published).isEmpty();
    }

    @Test
    void howLongACaseIsKeptFollowsFromHowItEnded() {
        var retention = retention(mock(HandOverRows.class), mock(DeskErasing.class));
        desk.with("officer", "A", Level.TWO, CaseState.ASSESSED);
        assertThat(retention.of("A")).isEmpty();
        desk.found("A").end(Closing.Outcome.ADVICE_GIVEN, "officer", NOW);
        assertThat(retention.of("A")).contains(new EndedCase("TWO", "ADVICE_GIVEN"));
    }

    @Test
    void whatOfficersWroteIsErasedWithTheReportAndCounted() {
        var handOvers = mock(HandOverRows.class);
        var unsent = mock(DeskErasing.class);
        desk.waiting("A", Level.TWO);
        when(desk.notes.erase("A")).thenReturn(3);
        when(desk.tasks.erase("A")).thenReturn(5);
        desk.found("A").asked().seen(SeenBy.POLICE, NOW);
        when(handOvers.opened("A")).thenReturn(2);
        when(unsent.of("A")).thenReturn(1);
        var rows = new ErasedRows();
        retention(handOvers, unsent).erase(new ReportErased("A", rows));
        assertThat(rows)
                .hasToString("hand-over notes 2, notes 3, notes that teach 4, tasks 5, words that were not sent 1");
        assertThat(desk.facts("A").judged().reasons()).isEmpty();
        assertThat(desk.facts("A").times().seen()).isNull();
        assertThat(desk.facts("A").level()).isEqualTo(Level.TWO);
        assertThat(desk.published).as("for the figures").containsExactly(new FactsEnd(CaseFigures.NAME, "A"));
    }

    @Test
    void theChildsFileSaysWhatWasDecidedAndNoted() {
        desk.with("officer", "A", Level.TWO, CaseState.ASSESSED).end(Closing.Outcome.ADVICE_GIVEN, "officer", NOW);
        when(desk.notes.of("A")).thenReturn(List.of(new WrittenNote("officer", BEFORE, "called the school")));
        desk.found("A").asked().seen(SeenBy.POLICE, BEFORE);
        when(desk.tasks.of("A"))
                .thenReturn(List.of(
                        task(null),
                        task(new Settled(NOW, "officer", null)),
                        task(new Settled(NOW, "officer", "known"))));
        var parts = new CaseParts(desk.cases, desk.notes, desk.tasks).of("A");
        assertThat(parts).hasSize(3);
        assertThat(parts.get(1).entries())
                .extracting("by", "title", "text")
                .containsExactly(
                        tuple("", "ring them", "Open"),
                        tuple("officer", "ring them", "Done"),
                        tuple("officer", "ring them", "Not needed. known"));
        assertThat(parts.getFirst().entries())
                .extracting("title", "text")
                .containsExactly(
                        tuple("Suggested level", "Level two"),
                        tuple("Confirmed level", "Level two"),
                        tuple("Child seen", "by a police officer"),
                        tuple("Closed", "Advice given"));
        assertThat(parts.getLast().entries()).extracting("text").containsExactly("called the school");
    }

    @Test
    void aStepAfterTheCommitIsTakenOnlyIfThereWasOne() {
        var taken = new ArrayList<String>();
        TransactionSynchronizationManager.initSynchronization();
        try {
            AfterCommit.run(() -> taken.add("step"));
            var waiting =
                    TransactionSynchronizationManager.getSynchronizations().getFirst();
            waiting.afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK);
            assertThat(taken).isEmpty();
            waiting.afterCompletion(TransactionSynchronization.STATUS_COMMITTED);
            assertThat(taken).containsExactly("step");
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    private static CaseTask task(Settled settled) {
        return new CaseTask(
                1, "A", CaseTask.Kind.TASK, null, "ring them", "", StepBy.OFFICER, false, "officer", NOW, settled);
    }

    private CaseRetention retention(HandOverRows handOvers, DeskErasing unsent) {
        var samples = mock(SampleRows.class);
        when(samples.erase("A")).thenReturn(4);
        return new CaseRetention(
                desk.cases,
                desk.notes,
                desk.tasks,
                handOvers,
                samples,
                unsent,
                desk.joins,
                desk.apart,
                desk.restrictionRows,
                desk.events);
    }
}
