package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.shift.Officer;
import org.thinkuknow.shift.ShiftNotes;
import org.thinkuknow.triage.Assignments.Chosen;
import org.thinkuknow.triage.OfficersOn.Now;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** A supervisor gives cases to an officer who is on; each moves from whoever was seen to have it, or stays and it is said why. */
class AssignmentsTest {

    private static final String LEADS = SUPERVISOR.username();

    private final MemoryDesk desk = new MemoryDesk();
    private final OfficersOn officers = mock(OfficersOn.class);
    private final HandOverRows rows = mock(HandOverRows.class);
    private final ShiftNotes notes = mock(ShiftNotes.class);
    private final Assignments assignments = new Assignments(
            desk.cases,
            officers,
            rows,
            notes,
            desk.retries,
            desk.restrictionRows,
            desk.staff,
            desk.audit,
            desk.events,
            desk.clock);

    AssignmentsTest() {
        when(officers.now())
                .thenReturn(new Now(
                        List.of(new StaffMember("ben", "Ben", Set.of(Role.OFFICER), true)), Set.of("ben"), Map.of()));
    }

    @Test
    void whatNobodyHadAndWhatAColleagueHadGoesToTheOfficerAndBothAreTold() {
        desk.waiting("FREE", Level.ONE);
        desk.with("ayesha", "HERS", Level.TWO, CaseState.ASSESSED);
        var assigned = SUPERVISOR.get(
                () -> assignments.assign(List.of(new Chosen("HERS", "ayesha"), new Chosen("FREE", null)), "ben"));
        assertThat(assigned.done()).containsExactlyInAnyOrder("FREE", "HERS");
        assertThat(assigned.refused()).isEmpty();
        assertThat(desk.facts("HERS").standing().owner()).isEqualTo("ben");
        assertThat(desk.recorded)
                .containsExactlyInAnyOrder("assigned FREE: to ben", "assigned HERS: from ayesha to ben");
        verify(rows).put("FREE", LEADS, "ben", NOW, "");
        verify(rows).put("HERS", LEADS, "ben", NOW, "");
        verify(notes).put(LEADS, List.of("ayesha"), NOW, "This case of yours is with Name of ben now: HERS.");
        assertThat(desk.changed()).containsExactlyInAnyOrder("FREE", "HERS");
    }

    @Test
    void theFirstLookIsStillToComeAndComesWhenTheOfficerOpensTheCase() {
        var found = desk.waiting("FREE", Level.ONE);
        SUPERVISOR.run(() -> assignments.assign(List.of(new Chosen("FREE", null)), "ben"));
        assertThat(desk.facts("FREE").times().claimedAt()).isNull();
        assertThat(desk.facts("FREE").level()).isEqualTo(Level.ONE);
        desk.marks.openedBy(new Officer(LEADS, true), found);
        assertThat(desk.facts("FREE").times().claimedAt())
                .as("who gave it only looks in")
                .isNull();
        desk.marks.openedBy(new Officer("ben", false), found);
        assertThat(desk.facts("FREE").times().claimedAt()).isEqualTo(NOW);
        assertThat(desk.progress).containsEntry("FREE", ReportStatus.BEING_READ);
        assertThat(desk.recorded).contains("claimed FREE: opened, after it was assigned");
    }

    @Test
    void theAlarmOfACaseThatWasGivenGoesOnUntilSomebodyLooks() {
        var found = desk.waiting("FREE", Level.ONE);
        SUPERVISOR.run(() -> assignments.assign(List.of(new Chosen("FREE", null)), "ben"));
        assertThat(schedule("FREE").isAlarming(NOW)).isTrue();
        desk.marks.openedBy(new Officer("ben", false), found);
        assertThat(schedule("FREE").isAlarming(NOW)).isFalse();
    }

    @Test
    void whatWasTakenClosedOrGivenBackMeanwhileStaysAndIsSaid() {
        desk.with("cara", "TAKEN", Level.TWO, CaseState.CLAIMED);
        desk.with("ayesha", "CLOSED", Level.TWO, CaseState.ASSESSED).end(Closing.Outcome.ADVICE_GIVEN, "officer", NOW);
        desk.waiting("BACK", Level.TWO);
        desk.waiting("MERGED", Level.TWO).mergeInto("LEAD", false, NOW);
        desk.waiting("FREE", Level.TWO);
        desk.with("ben", "HIS", Level.TWO, CaseState.CLAIMED);
        var assigned = SUPERVISOR.get(() -> assignments.assign(
                List.of(
                        new Chosen("TAKEN", null),
                        new Chosen("CLOSED", "ayesha"),
                        new Chosen("BACK", "ayesha"),
                        new Chosen("MERGED", null),
                        new Chosen("HIS", "ben"),
                        new Chosen("FREE", null)),
                "ben"));
        assertThat(assigned.done()).containsExactly("FREE");
        assertThat(assigned.refused())
                .containsExactlyInAnyOrder(
                        "TAKEN: Name of cara has just taken it.",
                        "CLOSED has just been closed.",
                        "BACK has just been given back. Please look again.",
                        "MERGED has just been merged into LEAD.",
                        "HIS is with Name of ben already.");
        assertThat(desk.facts("TAKEN").standing().owner()).isEqualTo("cara");
        assertThat(desk.recorded).containsExactly("assigned FREE: to ben");
        verify(notes, never()).put(anyString(), any(), any(), anyString());
    }

    @Test
    void whatSomebodyHoldsJustNowIsSaidAndTheRestGoesThrough() {
        desk.with("ayesha", "BUSY", Level.TWO, CaseState.CLAIMED);
        desk.waiting("FREE", Level.TWO);
        doThrow(new CannotAcquireLockException("held")).when(desk.cases).hand("BUSY", "ayesha", "ben");
        var assigned = SUPERVISOR.get(
                () -> assignments.assign(List.of(new Chosen("BUSY", "ayesha"), new Chosen("FREE", null)), "ben"));
        assertThat(assigned.done()).containsExactly("FREE");
        assertThat(assigned.refused()).containsExactly("BUSY is being changed by somebody just now. Please try again.");
    }

    @Test
    void nobodyWhoIsNotOnIsGivenACase() {
        desk.waiting("FREE", Level.TWO);
        for (var other : List.of("ayesha", LEADS, "")) {
            assertThatThrownBy(() -> SUPERVISOR.get(() -> assignments.assign(List.of(new Chosen("FREE", null)), other)))
                    .isInstanceOf(TriageRefused.class)
                    .hasMessageContaining("from the list");
        }
        assertThatThrownBy(() -> SUPERVISOR.get(() -> assignments.assign(List.of(), "ben")))
                .hasMessageContaining("tick the cases");
        assertThat(desk.facts("FREE").standing().owner()).isNull();
    }

    private EscalationSchedule schedule(String reference) {
        return new EscalationSchedule(desk.facts(reference), MemoryDesk.RESPONSE_TIMES, MemoryDesk.POLICY);
    }
}
