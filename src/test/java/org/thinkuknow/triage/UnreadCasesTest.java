package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.triage.CaseChanges.MoreTold;
import org.thinkuknow.triage.Closing.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** What could not be looked through is before people at level one, by its reference alone. */
class UnreadCasesTest {

    private final MemoryDesk desk = new MemoryDesk();

    @Test
    void aReportThatCouldNotBeLookedThroughIsACaseAtLevelOne() {
        desk.unread.open("A");
        assertThat(desk.facts("A").level()).isEqualTo(Level.ONE);
        assertThat(desk.facts("A").notLookedThrough()).isTrue();
        assertThat(desk.facts("A").times().receivedAt()).isEqualTo(BEFORE);
        assertThat(desk.recorded)
                .containsExactly("(the system) opened case A: it could not be looked through; suggested Level one");
        assertThat(desk.changed()).containsExactly("A");
        verify(desk.escalations).lookSoon("A", NOW);
        verify(desk.reports, never()).look(anyString());
    }

    @Test
    void aCaseThatIsOpenStaysAsItIs() {
        desk.waiting("A", Level.THREE);
        desk.unread.open("A");
        assertThat(desk.facts("A").level()).isEqualTo(Level.THREE);
        assertThat(desk.published).isEmpty();
    }

    @Test
    void aMessageThatCouldNotBeLookedThroughRaisesItsCaseWithNewClocks() {
        var found = desk.with("officer", "A", Level.THREE, CaseState.ASSESSED);
        var before = found.facts();
        desk.unread.hear("A");
        assertThat(found.level()).isEqualTo(Level.ONE);
        assertThat(found.facts().standing().unseen()).isTrue();
        assertThat(found.facts().judged().reasons().getFirst())
                .startsWith("What came last could not be looked through");
        assertThat(found.facts().times().clocksFrom()).isEqualTo(NOW);
        assertThat(desk.recorded)
                .containsExactly(
                        "(the system) raised A: a new message could not be looked through; suggested Level one");
        verify(desk.rises).note(any(), any());
        verify(desk.escalations).lookSoon("A", NOW);
        verify(desk.heard).note("A");
        assertThat(desk.published).contains(new MoreTold("A"));
        assertThat(before.level()).isEqualTo(Level.THREE);
    }

    @Test
    void aCaseThatWasLevelOneKeepsItsClocks() {
        var found = desk.with("officer", "A", Level.ONE, CaseState.ASSESSED);
        desk.unread.hear("A");
        assertThat(found.facts().times().clocksFrom()).isEqualTo(BEFORE);
        assertThat(found.facts().judged().lookAgain()).isTrue();
    }

    @Test
    void aMessageOfAReportWithoutACaseMakesOne() {
        desk.unread.hear("A");
        assertThat(desk.facts("A").level()).isEqualTo(Level.ONE);
        assertThat(desk.facts("A").standing().childWrote()).isTrue();
    }

    @Test
    void theLeadOfAMergedCaseKnowsOfItTooAndIsOpenedAgain() {
        var lead = desk.with("officer", "LEAD", Level.TWO, CaseState.ASSESSED);
        lead.end(Outcome.ADVICE_GIVEN, "officer", BEFORE);
        desk.waiting("PART", Level.TWO).mergeInto("LEAD", false, BEFORE);
        desk.unread.hear("PART");
        assertThat(lead.is(CaseState.RECEIVED)).isTrue();
        assertThat(lead.level()).isEqualTo(Level.ONE);
        assertThat(lead.facts().merge().heardFrom()).isEqualTo("PART");
        assertThat(desk.progress).containsEntry("LEAD", ReportStatus.RECEIVED);
        assertThat(desk.recorded)
                .contains("(the system) reopened LEAD: a new message came in PART, which is merged here");
        verify(desk.escalations).lookSoon("LEAD", NOW);
    }

    @Test
    void anOpenLeadIsRaisedAndNotOpenedAgain() {
        var lead = desk.with("officer", "LEAD", Level.TWO, CaseState.ASSESSED);
        lead.mergeLink().askTwin("TWIN", "officer", MemoryDesk.NOW);
        desk.waiting("PART", Level.TWO).mergeInto("LEAD", false, BEFORE);
        desk.unread.hear("PART");
        assertThat(lead.level()).isEqualTo(Level.ONE);
        assertThat(lead.facts().judged().reasons().getFirst())
                .startsWith("What came last in PART, which is merged here, could not be looked through");
        assertThat(lead.facts().merge().twinOf()).as("what was asked before").isNull();
        assertThat(desk.progress).isEmpty();
    }

    @Test
    void whatItsLeadDoesNotKnowIsNotNotedAsHeard() {
        desk.with("officer", "LEAD", Level.TWO, CaseState.ASSESSED);
        desk.waiting("PART", Level.TWO).mergeInto("LEAD", false, BEFORE);
        doThrow(new IllegalStateException("no row")).when(desk.escalations).lookSoon("LEAD", NOW);
        assertThat(catchThrowable(() -> desk.unread.hear("PART"))).isInstanceOf(IllegalStateException.class);
        verify(desk.heard, never()).note(anyString());
        assertThat(desk.facts("PART").level()).isEqualTo(Level.ONE);
    }
}
