package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Assignments.Chosen;
import org.thinkuknow.triage.CaseRestricting.RestrictedTo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** A case that is closed to one officer: they are refused, lose it and are given it no more; everybody else goes on (decision 0116). */
class RestrictedCaseIT extends RestrictedDesk {

    @Test
    void whoeverIsNamedIsRefusedTheTryIsNotedAndSupervisorsAreTold() {
        var reference = reported(DangerAnswer.YES).reference();
        closed(reference, OFFICER);
        assertThatThrownBy(() -> OFFICER.run(() -> desk.open(reference)))
                .isInstanceOf(ClosedToYou.class)
                .hasMessageContaining("closed to you");
        assertThat(audit.of(reference))
                .filteredOn(line -> "asked for a restricted case".equals(line.act()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.who()).isEqualTo("demo-officer");
                    assertThat(line.detail()).isEqualTo("refused: case desk, open");
                });
        assertThat(acts(reference)).doesNotContain("read");
        eventually(() -> assertThat(told(reference, Restrictions.TRIED)).isPositive());
    }

    @Test
    void aTryThatIsTakenBackIsNotedAllTheSame() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        closed(reference, OFFICER);
        assertThatThrownBy(() -> OFFICER.run(() -> work.claim(reference))).isInstanceOf(ClosedToYou.class);
        assertThat(acts(reference)).contains("asked for a restricted case").doesNotContain("claimed");
        assertThat(facts(reference).standing().owner()).isNull();
    }

    @Test
    void whoHasItLosesItAndItsClockRunsOn() {
        var reference = assessed(Level.ONE);
        var before = facts(reference);
        closed(reference, OFFICER);
        var after = facts(reference);
        assertThat(after.standing().owner()).isNull();
        assertThat(after.times().clocksFrom()).isEqualTo(before.times().clocksFrom());
        assertThat(acts(reference)).contains("restricted", "released");
        assertThat(OFFICER.get(() -> tasks.mine(java.time.Duration.ofDays(9))))
                .noneMatch(each -> each.task().reference().equals(reference));
    }

    @Test
    void nobodyGivesItToThem() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        closed(reference, SECOND_OFFICER);
        var given = SUPERVISOR.get(() -> assignments.assign(List.of(new Chosen(reference, null)), SECOND));
        assertThat(given.done()).isEmpty();
        assertThat(given.refused()).singleElement().asString().contains("is closed to");
        OFFICER.run(() -> work.claim(reference));
        assertThatThrownBy(() -> OFFICER.run(() -> handOver.give(reference, SECOND, ChildWords.of("please ring"))))
                .hasMessageContaining("it is closed to them");
        assertThat(facts(reference).standing().owner()).isEqualTo("demo-officer");
    }

    @Test
    void whatIsMergedIsClosedToWhomEitherWasClosedToAndStaysSoWhenItIsSplit() {
        var lead = reported(DangerAnswer.UNSURE).reference();
        var part = reported(DangerAnswer.UNSURE).reference();
        OFFICER.run(() -> work.claim(lead));
        closed(part, OFFICER);
        assertThatThrownBy(() -> OFFICER.run(() -> joining.merge(lead, part.toLowerCase(java.util.Locale.ROOT))))
                .isInstanceOf(ClosedToYou.class);
        assertThatThrownBy(() -> OFFICER.run(() -> comparing.merge(lead, "it is " + part)))
                .isInstanceOf(TriageRefused.class);
        assertThatThrownBy(() -> OFFICER.run(() -> joining.merge(lead, "it is " + part)))
                .isInstanceOf(ClosedToYou.class);
        SUPERVISOR.run(() -> joining.merge(lead, part));
        assertThat(facts(lead).standing().owner()).isNull();
        assertThatThrownBy(() -> OFFICER.run(() -> desk.open(lead))).isInstanceOf(ClosedToYou.class);
        SUPERVISOR.run(() -> joining.split(part));
        assertThatThrownBy(() -> OFFICER.run(() -> desk.open(lead))).isInstanceOf(ClosedToYou.class);
        assertThatThrownBy(() -> OFFICER.run(() -> desk.open(part))).isInstanceOf(ClosedToYou.class);
        SUPERVISOR.run(() -> restricting.lift(lead, "demo-officer", "another niece"));
        assertThat(OFFICER.get(() -> desk.open(lead)).facts().reference()).isEqualTo(lead);
    }

    @Test
    void aMergedCaseIsClosedWithTheOthersAndASplitGivesItToNobodyWhomItIsClosedTo() {
        var lead = reported(DangerAnswer.UNSURE).reference();
        var part = reported(DangerAnswer.UNSURE).reference();
        OFFICER.run(() -> {
            work.claim(lead);
            work.claim(part);
            joining.merge(lead, part);
        });
        closed(part, OFFICER);
        assertThatThrownBy(() -> OFFICER.run(() -> desk.open(lead))).isInstanceOf(ClosedToYou.class);
        SUPERVISOR.run(() -> joining.split(part));
        assertThat(Stream.of(lead, part).map(each -> facts(each).standing().owner()))
                .containsOnlyNulls();
    }

    /** Or nobody could open either of them again. */
    @Test
    void casesThatAreClosedToDifferentSupervisorsAreNotMergedIfNoneIsLeft() {
        var lead = reported(DangerAnswer.UNSURE).reference();
        var part = reported(DangerAnswer.UNSURE).reference();
        var others = supervisors();
        others.remove("demo-supervisor");
        OTHER_SUPERVISOR.run(() -> restricting.restrict(lead, Set.of("demo-supervisor"), WHY));
        SUPERVISOR.run(() -> restricting.restrict(part, others, WHY));
        OFFICER.run(() -> {
            work.claim(lead);
            work.claim(part);
        });
        assertThatThrownBy(() -> OFFICER.run(() -> joining.merge(lead, part)))
                .hasMessageContaining("closed to different supervisors");
        assertThat(facts(part).standing().owner()).isEqualTo("demo-officer");
    }

    /** To the database it is the same reference. */
    @Test
    void blanksAtTheEndAreNoWayRound() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        closed(reference, OFFICER);
        for (var each : new String[] {" ".repeat(60) + reference, reference + " ".repeat(150)}) {
            assertThatThrownBy(() -> OFFICER.run(() -> desk.open(each))).isInstanceOf(ClosedToYou.class);
        }
        assertThat(acts(reference)).contains("asked for a restricted case");
    }

    @Test
    void aReferralOfItIsClosedWithIt() {
        var reference = referred();
        closed(reference, OFFICER);
        assertThatThrownBy(() -> OFFICER.run(() -> codes.make(reference + "-1")))
                .isInstanceOf(ClosedToYou.class);
        assertThat(acts(reference)).contains("asked for a restricted case");
    }

    /** Whoever is one, for other tests have some of their own. */
    private Set<String> supervisors() {
        return ADMIN.get(staff::everybody).stream()
                .filter(each -> each.enabled() && each.roles().contains(Role.SUPERVISOR))
                .map(StaffMember::username)
                .collect(Collectors.toSet());
    }

    @Test
    void onlyAnotherSupervisorLiftsItAndOneIsAlwaysLeft() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        SUPERVISOR.run(() -> restricting.restrict(reference, Set.of("demo-supervisor"), WHY));
        assertThatThrownBy(
                        () -> SUPERVISOR.run(() -> restricting.lift(reference, "demo-supervisor", "I changed my mind")))
                .isInstanceOf(ClosedToYou.class);
        assertThatThrownBy(() -> OTHER_SUPERVISOR.run(() -> restricting.restrict(reference, supervisors(), WHY)))
                .hasMessageContaining("Leave out at least one supervisor");
        OTHER_SUPERVISOR.run(() -> restricting.lift(reference, "demo-supervisor", "It was somebody else."));
        assertThat(SUPERVISOR.get(() -> desk.open(reference)).facts().reference())
                .isEqualTo(reference);
        assertThat(acts(reference)).contains("restricted", "lifted restriction");
        assertThatThrownBy(() -> SUPERVISOR.run(() -> restricting.restrict(reference, Set.of("demo-teacher"), WHY)))
                .hasMessageContaining("from the list");
        assertThatThrownBy(() -> SUPERVISOR.run(() -> restricting.restrict(reference, Set.of("demo-officer"), " ")))
                .hasMessage("Please write why.");
    }

    @Test
    void whyIsSealedReadBySupervisorsAndGoesWithTheReport() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        closed(reference, OFFICER);
        assertThat(SUPERVISOR.get(() -> restricting.of(reference)))
                .extracting(RestrictedTo::reason)
                .containsExactly(WHY);
        assertThat(SECOND_OFFICER.get(() -> restricting.of(reference)))
                .extracting(RestrictedTo::reason)
                .containsOnlyNulls();
        assertThat(database.sql("select count(*) from triage_restriction where reason like '%niece%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(rows.erase(reference)).isOne();
    }

    @Test
    void whereAllOnDutyAreNamedASupervisorIsTold() {
        var reference = reported(DangerAnswer.YES).reference();
        SUPERVISOR.run(() -> restricting.restrict(reference, Set.of("demo-officer", SECOND), WHY));
        eventually(() -> assertThat(told(reference, "somebody who may take it: it is closed to all on duty"))
                .isPositive());
    }

    @Test
    void whoIsNamedIsToldNothingWhileOnCall() {
        onCall();
        var reference = reported(DangerAnswer.UNSURE).reference();
        closed(reference, SECOND_OFFICER);
        SECOND_OFFICER.run(() -> assertThatThrownBy(() -> desk.open(reference)).isInstanceOf(ClosedToYou.class));
        eventually(() -> assertThat(told(reference, Restrictions.TRIED)).isPositive());
        assertThat(database.sql("select count(*) from staff_alert where subject = ? and person = ?")
                        .params(reference, SECOND)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
