package org.thinkuknow.triage;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.shift.ShiftNotes.ShiftNote;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.triage.Assignments.Assigned;
import org.thinkuknow.triage.Assignments.Chosen;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** A supervisor gives cases to who is on, while officers take, close and give back. */
class AssignmentsIT extends BoardDesk {

    private static final Acting OTHER_SUPERVISOR = new Acting("demo-supervisor-2", "SUPERVISOR");

    @Autowired
    private Assignments assignments;

    @Autowired
    private HandOver handOver;

    @Test
    void whatNobodyHadIsTheOfficersAndTheirFirstLookIsStillToCome() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        assertThat(given(SECOND, new Chosen(reference, null)).done()).containsExactly(reference);
        assertThat(facts(reference))
                .extracting(
                        facts -> facts.standing().owner(),
                        CaseFacts::level,
                        facts -> facts.standing().state(),
                        facts -> facts.times().claimedAt())
                .containsExactly(SECOND, Level.ONE, CaseState.RECEIVED, null);
        assertThat(audit.of(reference))
                .anyMatch(line -> "assigned".equals(line.act())
                        && ("to " + SECOND).equals(line.detail())
                        && SUPERVISOR.username().equals(line.who()));
        assertThat(handedToTheSecond()).contains(reference);
        assertThat(isWaiting(reference)).as("it alarms until somebody looks").isTrue();
        SUPERVISOR.run(() -> desk.open(reference));
        assertThat(facts(reference).times().claimedAt()).isNull();
        SECOND_OFFICER.run(() -> desk.open(reference));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLAIMED);
        assertThat(facts(reference).times().claimedAt()).isNotNull();
        assertThat(reports.look(reference).progress()).isEqualTo(ReportStatus.BEING_READ);
        eventually(() -> assertThat(isWaiting(reference)).isFalse());
    }

    @Test
    void whatAColleagueHadIsTheOfficersAndTheColleagueIsTold() {
        var first = assessed(Level.TWO);
        var second = assessed(Level.TWO);
        var given = given(SECOND, new Chosen(first, "demo-officer"), new Chosen(second, "demo-officer"));
        assertThat(given.done()).containsExactlyInAnyOrder(first, second);
        assertThat(facts(first).standing().state())
                .as("it stays where it stands")
                .isEqualTo(CaseState.ASSESSED);
        assertThat(OFFICER.get(handOver::handedToMe).stream()
                        .flatMap(each -> each.notes().stream())
                        .map(ShiftNote::text))
                .singleElement()
                .asString()
                .startsWith("These cases of yours are with Demo officer 2 now: ")
                .contains(first, second);
        assertThat(handedToTheSecond()).contains(first, second);
        assertThat(given(SECOND, new Chosen(first, "demo-officer")).refused())
                .containsExactly(first + ": Demo officer 2 has just taken it.");
    }

    @Test
    void whatWasClosedOrMergedMeanwhileStaysAndTheRestGoesThrough() {
        var closed = assessed(Level.TWO);
        OFFICER.run(() -> work.close(closed, Closing.unanswered(Closing.Outcome.ADVICE_GIVEN, "nothing to say"), 0));
        var free = reported(DangerAnswer.UNSURE).reference();
        var given = given(SECOND, new Chosen(closed, "demo-officer"), new Chosen(free, null));
        assertThat(given.done()).containsExactly(free);
        assertThat(given.refused()).containsExactly(closed + " has just been closed.");
        assertThat(facts(closed).standing().owner()).isNull();
        assertThat(acts(closed)).doesNotContain("assigned");
    }

    @RepeatedTest(6)
    void ofTwoSupervisorsAndAnOfficerAtOnceEachCaseGoesToExactlyOne() {
        var chosen = Stream.generate(
                        () -> new Chosen(reported(DangerAnswer.UNSURE).reference(), null))
                .limit(4)
                .toList();
        var ended = AtOnce.<Integer>run(List.<Callable<Integer>>of(
                () -> SUPERVISOR
                        .get(() -> assignments.assign(chosen, "demo-officer"))
                        .done()
                        .size(),
                () -> OTHER_SUPERVISOR
                        .get(() -> assignments.assign(chosen, SECOND))
                        .done()
                        .size(),
                () -> {
                    Acting.OFFICER.run(() -> work.claim(chosen.getLast().reference()));
                    return 1;
                }));
        var moved = ended.stream().mapToInt(each -> each.result().orElse(0)).sum();
        assertThat(moved).isEqualTo(chosen.size());
        assertThat(chosen)
                .allSatisfy(each -> assertThat(acts(each.reference()).stream()
                                .filter(act -> "assigned".equals(act) || "claimed".equals(act)))
                        .hasSize(1));
    }

    @Test
    void onlyAnOfficerWhoIsOnAndCanSignInIsGivenACase() {
        var free = reported(DangerAnswer.UNSURE).reference();
        for (var other : List.of("demo-supervisor", "demo-teacher", "demo-admin", "nobody-at-all", "")) {
            seen(other, 0);
            assertRefused(other, free);
        }
        database.sql("update account set enabled = false where username = 'demo-officer-2'")
                .update();
        assertRefused(SECOND, free);
        database.sql("update account set enabled = true where username = 'demo-officer-2'")
                .update();
        seen(SECOND, 3);
        assertRefused(SECOND, free);
        onCall();
        assertThat(given(SECOND, new Chosen(free, null)).done())
                .as("on call, with no desk open")
                .containsExactly(free);
    }

    @Test
    void onlyWhoLeadsAShiftGives() {
        var free = List.of(new Chosen(reported(DangerAnswer.UNSURE).reference(), null));
        for (var other : List.of(OFFICER, Acting.ADMIN, Acting.TEACHER)) {
            assertThatThrownBy(() -> other.get(() -> assignments.assign(free, SECOND)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> other.get(() -> workload.list(BoardChoice.EVERYTHING)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private Assigned given(String officer, Chosen... chosen) {
        return SUPERVISOR.get(() -> assignments.assign(List.of(chosen), officer));
    }

    private void assertRefused(String officer, String reference) {
        refused(() -> given(officer, new Chosen(reference, null)), "from the list");
        assertThat(facts(reference).standing().owner()).isNull();
    }

    private List<String> handedToTheSecond() {
        return SECOND_OFFICER.get(handOver::handedToMe).stream()
                .flatMap(each -> each.cases().stream())
                .map(HandOver.HandedCase::reference)
                .toList();
    }

    private boolean isWaiting(String reference) {
        return database.sql("select waiting from triage_watch where case_reference = ?")
                .param(reference)
                .query(Boolean.class)
                .single();
    }
}
