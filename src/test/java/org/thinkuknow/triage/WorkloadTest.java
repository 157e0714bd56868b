package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.Roster.Turn;
import org.thinkuknow.triage.BoardChoice.Pace;
import org.thinkuknow.triage.OfficersOn.Now;
import org.thinkuknow.triage.ShiftNow.InHand;
import org.thinkuknow.triage.ShiftNow.OnCallNow;
import org.thinkuknow.triage.Workload.ClockLine;
import org.thinkuknow.triage.WorkloadRows.OpenClocks;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.thinkuknow.triage.MemoryDesk.BEFORE;
import static org.thinkuknow.triage.MemoryDesk.NOW;

/** What whoever leads a shift sees: each clock, each case late once, and who has what, those who are there first. */
class WorkloadTest {

    private final MemoryDesk desk = new MemoryDesk();
    private final WorkloadRows rows = mock(WorkloadRows.class);
    private final OfficersOn officers = mock(OfficersOn.class);
    private final Workload workload = new Workload(rows, desk.cases, desk.lines, officers, desk.clock);
    private final ShiftNow shift = new ShiftNow(rows, officers, desk.staff, desk.clock);

    WorkloadTest() {
        when(rows.open())
                .thenReturn(List.of(
                        open("LATE", Level.ONE, null, clock(WaitsFor.FIRST_LOOK, -5)),
                        open("SOON", Level.ONE, null, clock(WaitsFor.FIRST_LOOK, 2)),
                        open(
                                "TWICE",
                                Level.ONE,
                                "ayesha",
                                clock(WaitsFor.REFERRAL, -9),
                                clock(WaitsFor.SECOND_OFFICER, -1)),
                        open("FINE", Level.TWO, "ben", clock(WaitsFor.REPLY, 60)),
                        open("DONE", Level.TWO, "gone")));
        when(desk.staff.namesOf(anySet()))
                .thenReturn(new HashMap<>(Map.of("ayesha", "Ayesha", "ben", "Ben", "gone", "Zoe")));
        when(officers.now())
                .thenReturn(new Now(
                        List.of(officer("ayesha"), officer("ben"), officer("cara")),
                        Set.of("ayesha", "a-supervisor"),
                        Map.of(EscalationTier.OFFICER, List.of(turn("ben")))));
    }

    @Test
    void eachClockSaysWhatWaitsWhatIsSoonAndWhatIsLate() {
        assertThat(workload.now().clocks())
                .containsExactly(
                        new ClockLine(WaitsFor.FIRST_LOOK, 2, 1, 1, BEFORE),
                        new ClockLine(WaitsFor.REFERRAL, 1, 0, 1, BEFORE),
                        new ClockLine(WaitsFor.ACKNOWLEDGEMENT, 0, 0, 0, null),
                        new ClockLine(WaitsFor.REPLY, 1, 0, 0, BEFORE),
                        new ClockLine(WaitsFor.CHILD_SEEN, 0, 0, 0, null),
                        new ClockLine(WaitsFor.TASK, 0, 0, 0, null),
                        new ClockLine(WaitsFor.SECOND_OFFICER, 1, 0, 1, BEFORE));
    }

    @Test
    void aCaseThatIsLateTwiceIsOneLateCase() {
        assertThat(workload.now())
                .extracting(Workload.Board::open, Workload.Board::nobody, Workload.Board::overdue, Workload.Board::cut)
                .containsExactly(5, 2, 2, false);
    }

    @Test
    void behindANumberIsEachOfItsCasesAndWhatRunsOutFirstIsOnTop() {
        List.of("LATE", "SOON", "TWICE", "FINE", "DONE").forEach(reference -> desk.waiting(reference, Level.TWO));
        when(desk.cases.findAllById(any()))
                .thenAnswer(call -> call.<List<String>>getArgument(0).stream()
                        .map(desk::found)
                        .toList());
        assertThat(references(BoardChoice.EVERYTHING)).containsExactly("TWICE", "LATE", "SOON", "FINE", "DONE");
        assertThat(references(BoardChoice.of(WaitsFor.FIRST_LOOK, Pace.SOON))).containsExactly("SOON");
        assertThat(references(new BoardChoice(null, Pace.OVERDUE, null))).containsExactly("TWICE", "LATE");
        assertThat(references(BoardChoice.with(BoardChoice.NOBODY))).containsExactly("LATE", "SOON");
        assertThat(references(BoardChoice.with("gone"))).containsExactly("DONE");
        assertThat(workload.list(BoardChoice.of(WaitsFor.SECOND_OFFICER, Pace.ANY))
                        .rows())
                .singleElement()
                .extracting(CaseQueue.QueuedCase::due)
                .isEqualTo(new Deadline("second officer", NOW.minus(Duration.ofMinutes(1))));
    }

    @Test
    void whoIsThereComesFirstAndWhoHasCasesAndIsNotThereIsNamed() {
        var people = shift.people();
        assertThat(people.inHand())
                .extracting(InHand::name, InHand::on, InHand::open, InHand::levelOne, InHand::overdue)
                .containsExactly(
                        tuple("Ayesha", true, 1, 1, 1), tuple("Ben", true, 1, 0, 0), tuple("Zoe", false, 1, 0, 0));
        assertThat(people.onCall())
                .containsExactly(
                        new OnCallNow(EscalationTier.OFFICER, List.of("Name of ben")),
                        new OnCallNow(EscalationTier.SUPERVISOR, List.of()),
                        new OnCallNow(EscalationTier.HEAD, List.of()));
        assertThat(workload.officersOn())
                .as("no supervisor, and nobody whose desk is closed and who is not on call")
                .extracting(StaffMember::username)
                .containsExactly("ayesha", "ben");
    }

    private List<String> references(BoardChoice choice) {
        return workload.list(choice).rows().stream()
                .map(row -> row.facts().reference())
                .toList();
    }

    private static OpenClocks open(String reference, Level level, @Nullable String owner, RunningClock... clocks) {
        return new OpenClocks(reference, level, owner, List.of(clocks));
    }

    private static RunningClock clock(WaitsFor what, int minutesLeft) {
        return new RunningClock(what, BEFORE, NOW.plus(Duration.ofMinutes(minutesLeft)));
    }

    private static StaffMember officer(String username) {
        return new StaffMember(username, "Name of " + username, Set.of(Role.OFFICER), true);
    }

    private static Turn turn(String username) {
        return new Turn(
                1, username, "Name of " + username, EscalationTier.OFFICER, Instant.MIN, Instant.MAX, true, null);
    }
}
