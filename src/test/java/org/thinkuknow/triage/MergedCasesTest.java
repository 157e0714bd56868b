package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.shift.Officer;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** What a case that leads owes to those that are merged into it: their urgency, their clocks, and a look at what came there. */
class MergedCasesTest {

    private static final String ME = OFFICER.username();

    private final MemoryDesk desk = new MemoryDesk();

    @Test
    void whoeverHasTheLeadMayActOnItsPartsAndASupervisorOnAll() {
        desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        var part = part(Level.TWO);
        assertThat(desk.merged.mayAct(part, new Officer(ME, false))).isTrue();
        assertThat(desk.merged.mayAct(part, new Officer("somebody", false))).isFalse();
        assertThat(desk.merged.mayAct(part, new Officer("somebody", true))).isTrue();
        assertThat(desk.merged.isOwnedBy(part, new Officer("somebody", true)))
                .as("that they may does not make it theirs")
                .isFalse();
    }

    @Test
    void aLeadBecomesAsUrgentAsItsPartWithThePartsClocks() {
        var lead = desk.with(ME, "LEAD", Level.THREE, CaseState.ASSESSED);
        lead.startClocks(NOW);
        var part = desk.waiting("PART", Level.TWO);
        OFFICER.run(() -> desk.merged.takeOver(lead, part));
        assertThat(lead.level()).isEqualTo(Level.TWO);
        assertThat(lead.facts().judged().reasons())
                .containsExactly("PART, which is merged here, is level two.", "reason");
        assertThat(lead.facts().times().clocksFrom()).isEqualTo(BEFORE);
        assertThat(desk.progress).containsExactly(Map.entry("PART", ReportStatus.BEING_READ));
    }

    @Test
    void ofTwoOfTheSameLevelTheEarlierClocksCount() {
        var lead = desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        lead.startClocks(NOW);
        OFFICER.run(() -> desk.merged.takeOver(lead, desk.waiting("PART", Level.TWO)));
        assertThat(lead.facts().times().clocksFrom()).isEqualTo(BEFORE);
        var later = desk.waiting("LATER", Level.TWO);
        later.startClocks(NOW);
        OFFICER.run(() -> desk.merged.takeOver(lead, later));
        assertThat(lead.facts().times().clocksFrom()).isEqualTo(BEFORE);
    }

    @Test
    void aLessUrgentPartChangesNothingOfItsLead() {
        var lead = desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        lead.startClocks(NOW);
        OFFICER.run(() -> desk.merged.takeOver(lead, desk.with(ME, "PART", Level.THREE, CaseState.ASSESSED)));
        assertThat(lead.level()).isEqualTo(Level.TWO);
        assertThat(lead.facts().times().clocksFrom()).isEqualTo(NOW);
        assertThat(desk.progress).as("it was being read before").isEmpty();
    }

    @Test
    void whoeverMergesKnowsWhatBecameOfTheirCaseAndAnybodyElsesMergingWakesThem() {
        var lead = desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        OFFICER.run(() -> desk.merged.takeOver(lead, desk.waiting("PART", Level.ONE)));
        verify(desk.rises, never()).note(any(), any());
        var other = desk.with(ME, "OTHER", Level.TWO, CaseState.ASSESSED);
        var before = other.facts();
        SECOND_OFFICER.run(() -> desk.merged.takeOver(other, desk.waiting("PART", Level.ONE)));
        verify(desk.rises).note(before, other.facts());
    }

    @Test
    void somebodyWhoWritesInAPartWakesItsLead() {
        var lead = desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        lead.askToClose(Closing.Outcome.ADVICE_GIVEN, ME, MemoryDesk.NOW, true);
        lead.mergeLink().askTwin("TWIN", ME, MemoryDesk.NOW);
        assertThat(desk.merged.wakeLead(part(Level.TWO))).isFalse();
        assertThat(lead.facts().judged().lookAgain()).isTrue();
        assertThat(lead.facts().toAgree().closeAs()).isNull();
        assertThat(lead.facts().merge().twinOf()).isNull();
        assertThat(lead.facts().merge().heardFrom()).isEqualTo("PART");
        assertThat(lead.facts().times().clocksFrom()).as("no more urgent").isEqualTo(BEFORE);
        assertThat(desk.changed()).containsExactly("LEAD");
        assertThat(desk.recorded).isEmpty();
    }

    @Test
    void aLeadThatBecomesLevelOneByItsPartHasTheWholeOfItsNewTime() {
        var lead = desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        var before = lead.facts();
        assertThat(desk.merged.wakeLead(part(Level.ONE))).isTrue();
        assertThat(lead.level()).isEqualTo(Level.ONE);
        assertThat(lead.facts().times().clocksFrom()).isEqualTo(NOW);
        verify(desk.rises).note(before, lead.facts());
    }

    @Test
    void aLeadThatWasLevelOneDoesNotBecomeIt() {
        desk.with(ME, "LEAD", Level.ONE, CaseState.ASSESSED);
        assertThat(desk.merged.wakeLead(part(Level.ONE))).isFalse();
    }

    @Test
    void aLeadOfAPartInAnotherLanguageSaysSo() {
        var lead = desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        var part = part(Level.TWO);
        part.raise(new Suggestion(Level.TWO, List.of("in Romanian"), true, false));
        desk.merged.wakeLead(part);
        assertThat(lead.facts().judged().otherLanguage()).isTrue();
        assertThat(lead.facts().judged().reasons())
                .containsExactly(
                        "reason",
                        "PART, which is merged here, is level two, and seems to be written in another language.");
        assertThat(lead.facts().times().clocksFrom())
                .as("it has a first look of its own")
                .isEqualTo(NOW);
    }

    @Test
    void aClosedLeadIsOpenedAgainByWhatCameInItsPart() {
        var lead = desk.with(ME, "LEAD", Level.TWO, CaseState.ASSESSED);
        lead.end(Closing.Outcome.ADVICE_GIVEN, "officer", BEFORE);
        assertThat(desk.merged.wakeLead(part(Level.TWO))).isFalse();
        assertThat(lead.is(CaseState.RECEIVED)).isTrue();
        assertThat(desk.progress).containsEntry("LEAD", ReportStatus.RECEIVED);
        assertThat(desk.recorded)
                .containsExactly("(the system) reopened LEAD: a new message came in PART, which is merged here");
    }

    @Test
    void aCaseThatStandsAloneWakesNoOther() {
        assertThat(desk.merged.wakeLead(desk.waiting("ALONE", Level.ONE))).isFalse();
        assertThat(desk.published).isEmpty();
    }

    private Case part(Level level) {
        var part = desk.waiting("PART", level);
        part.mergeInto("LEAD", false, BEFORE);
        ReflectionTestUtils.setField(part, "state", CaseState.CLAIMED);
        return part;
    }
}
