package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.shift.ShiftNotes;
import org.thinkuknow.shift.ShiftNotes.ShiftNote;
import org.thinkuknow.support.Acting;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.HandOver.HandedCase;
import org.thinkuknow.triage.HandOver.HandedOver;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** Cases change hands with what a colleague has to know, and none goes to somebody who cannot have it. */
class HandOverTest {

    private static final String ME = OFFICER.username();
    private static final String COLLEAGUE = SECOND_OFFICER.username();

    private final MemoryDesk desk = new MemoryDesk();
    private final HandOverRows rows = mock(HandOverRows.class);
    private final ShiftNotes shift = mock(ShiftNotes.class);
    private final HandOver handOver = new HandOver(
            desk.cases, desk.work, rows, shift, desk.lines, desk.staff, desk.audit, desk.events, desk.clock);

    HandOverTest() {
        when(desk.staff.isActiveOfficer(COLLEAGUE)).thenReturn(true);
        when(desk.staff.isActiveOfficer(ME)).thenReturn(true);
        when(desk.staff.officers()).thenReturn(List.of(officer(ME), officer(COLLEAGUE)));
    }

    @Test
    void aGivenCaseIsTheColleaguesWithANoteInItsFile() {
        desk.with(ME, "A", Level.TWO, CaseState.CLAIMED);
        OFFICER.run(() -> handOver.give("A", COLLEAGUE, " calls back at nine "));
        assertThat(desk.facts("A").standing().owner()).isEqualTo(COLLEAGUE);
        assertThat(desk.noted)
                .containsExactly("A " + ME + ": Hand-over to Name of " + COLLEAGUE + ": calls back at nine");
        verify(rows).put("A", ME, COLLEAGUE, NOW, "calls back at nine");
        assertThat(desk.recorded).contains("handed over A: from " + ME + " to " + COLLEAGUE);
        assertThat(desk.changed()).as("the note and the case").containsExactly("A", "A");
    }

    @Test
    void onlyWhoHasACaseOrASupervisorGivesItAway() {
        desk.with(ME, "A", Level.TWO, CaseState.CLAIMED);
        desk.waiting("FREE", Level.TWO);
        refused(SECOND_OFFICER, () -> handOver.give("A", COLLEAGUE, "note"), "Only who has a case");
        refused(SUPERVISOR, () -> handOver.give("FREE", COLLEAGUE, "note"), "Only who has a case");
        refused(OFFICER, () -> handOver.give("NONE", COLLEAGUE, "note"), "no case");
        SUPERVISOR.run(() -> handOver.give("A", COLLEAGUE, "note"));
        assertThat(desk.facts("A").standing().owner()).isEqualTo(COLLEAGUE);
    }

    @Test
    void aCaseIsGivenToSomebodyWhoCanHaveItAndWithANote() {
        desk.with(ME, "A", Level.TWO, CaseState.CLAIMED);
        refused(OFFICER, () -> handOver.give("A", COLLEAGUE, " "), "what your colleagues need to know");
        refused(OFFICER, () -> handOver.give("A", "left-last-year", "note"), "Please choose a colleague from the list");
        refused(OFFICER, () -> handOver.give("A", ME, "note"), "Name of " + ME + " has this case already");
        doReturn(0).when(desk.cases).hand("A", ME, COLLEAGUE);
        refused(
                OFFICER,
                () -> handOver.give("A", COLLEAGUE, "note"),
                "Somebody else has just taken or closed this case");
        assertThat(desk.recorded).isEmpty();
    }

    @Test
    void allCasesGoToAColleagueAndOnlyWhatIsSaidStandsInAFile() {
        desk.with(ME, "A", Level.TWO, CaseState.CLAIMED);
        desk.with(ME, "B", Level.TWO, CaseState.CLAIMED);
        var sheet = new HandOverSheet("the printer is out", Map.of("A", "calls back at nine"));
        assertThat(OFFICER.get(() -> handOver.giveAll(COLLEAGUE, sheet))).isEqualTo(2);
        assertThat(List.of("A", "B"))
                .allSatisfy(reference ->
                        assertThat(desk.facts(reference).standing().owner()).isEqualTo(COLLEAGUE));
        assertThat(desk.noted).hasSize(1);
        verify(rows).put("B", ME, COLLEAGUE, NOW, "");
        verify(shift).put(ME, List.of(COLLEAGUE), NOW, "the printer is out");
    }

    @Test
    void casesThatAreGivenBackWaitForEverybody() {
        desk.with(ME, "A", Level.TWO, CaseState.CLAIMED);
        desk.with(ME, "B", Level.TWO, CaseState.CLAIMED);
        var sheet = new HandOverSheet("the printer is out", Map.of("A", "calls back at nine"));
        assertThat(OFFICER.get(() -> handOver.giveBack(sheet))).isEqualTo(2);
        assertThat(desk.facts("A").standing().owner()).isNull();
        assertThat(desk.facts("B").standing().owner()).isNull();
        assertThat(desk.noted).containsExactly("A " + ME + ": Hand-over: calls back at nine");
        assertThat(desk.recorded)
                .containsExactly("noted A: ", "released A: ", "released B: ", "handed over " + ME + ": 2 cases");
        verify(shift).put(ME, List.of(COLLEAGUE), NOW, "the printer is out");
    }

    @Test
    void nothingIsLeftForTheShiftWhereNothingIsSaidOfIt() {
        desk.with(ME, "A", Level.TWO, CaseState.CLAIMED);
        OFFICER.run(() -> handOver.giveBack(new HandOverSheet(" ", Map.of("A", "calls back at nine"))));
        verify(shift, never()).put(any(), any(), any(), any());
    }

    @Test
    void whoHasNoCaseAndWhoSaysNothingHandsNothingOver() {
        var sheet = new HandOverSheet("the printer is out", Map.of());
        refused(OFFICER, () -> handOver.giveBack(sheet), "You have no case to hand over");
        desk.with(ME, "A", Level.TWO, CaseState.CLAIMED);
        refused(OFFICER, () -> handOver.giveBack(new HandOverSheet("", Map.of())), "what your colleagues need to know");
        assertThat(desk.facts("A").standing().owner()).isEqualTo(ME);
    }

    @Test
    void anOfficerSeesTheirOpenCasesAndTheColleaguesWhoCanHaveThem() {
        desk.with(ME, "A", Level.TWO, CaseState.CLAIMED);
        assertThat(OFFICER.get(handOver::mine)).singleElement().satisfies(each -> {
            assertThat(each.facts().reference()).isEqualTo("A");
            assertThat(each.due()).isNotNull();
        });
        assertThat(handOver.colleagues(ME)).extracting(StaffMember::username).containsExactly(COLLEAGUE);
    }

    @Test
    void whatWasHandedOverIsShownByColleague() {
        var shiftNote = new ShiftNote("N", COLLEAGUE, NOW, true, "the printer is out");
        var handed = handed("A", COLLEAGUE);
        var others = handed("B", "third");
        when(shift.of(ME)).thenReturn(List.of(shiftNote));
        when(rows.of(ME)).thenReturn(List.of(handed, others));
        assertThat(OFFICER.get(handOver::handedToMe))
                .containsExactly(
                        new HandedOver(COLLEAGUE, "Name of " + COLLEAGUE, List.of(shiftNote), List.of(handed)),
                        new HandedOver("third", "Name of third", List.of(), List.of(others)));
    }

    @Test
    void whatWaitsIsACaseOrANoteThatWasNotRead() {
        assertThat(handedOver(true).waits()).isFalse();
        assertThat(handedOver(false).waits()).isTrue();
        assertThat(handedOver(true, handed("A", COLLEAGUE)).waits()).isTrue();
    }

    @Test
    void whatWasReadIsNotPutBeforeAnybodyAgain() {
        OFFICER.run(() -> handOver.opened("A"));
        verify(rows).openedBy(ME, "A");
        when(shift.read(ME, "N", NOW)).thenReturn(true, false);
        OFFICER.run(() -> handOver.read(handedOver(false, handed("B", COLLEAGUE))));
        verify(rows).openedBy(ME, "B");
        assertThat(desk.recorded).containsExactly("read hand-over " + COLLEAGUE + ": ");
        OFFICER.run(() -> handOver.read(handedOver(false)));
        assertThat(desk.recorded).as("a second time").hasSize(1);
    }

    private static HandedOver handedOver(boolean read, HandedCase... cases) {
        return new HandedOver(
                COLLEAGUE,
                "Colleague",
                List.of(new ShiftNote("N", COLLEAGUE, NOW, read, "the printer is out")),
                List.of(cases));
    }

    private static HandedCase handed(String reference, String by) {
        return new HandedCase(
                new QueuedCase(
                        SomeCase.of(Level.TWO, NOW).called(reference).facts(), null, null, null, QueueLine.NOTHING),
                by,
                NOW,
                "a line");
    }

    private static StaffMember officer(String username) {
        return new StaffMember(username, "Name of " + username, Set.of(Role.OFFICER), true);
    }

    private static void refused(Acting who, Runnable step, String why) {
        assertThatThrownBy(() -> who.run(step))
                .isInstanceOf(TriageRefused.class)
                .hasMessageContaining(why);
    }
}
