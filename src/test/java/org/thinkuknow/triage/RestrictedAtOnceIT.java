package org.thinkuknow.triage;

import org.junit.jupiter.api.RepeatedTest;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.triage.Assignments.Chosen;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** A case is closed to somebody in the moment in which they take it, are given it or merge into theirs what is closed to them. */
class RestrictedAtOnceIT extends RestrictedDesk {

    @RepeatedTest(5)
    void whoTakesItInTheSameMomentDoesNotKeepIt() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        AtOnce.run(List.of(
                step(OFFICER, () -> work.claim(reference)),
                step(SUPERVISOR, () -> restricting.restrict(reference, Set.of("demo-officer"), WHY))));
        assertThat(rows.named(reference)).containsExactly("demo-officer");
        assertThat(facts(reference).standing().owner()).isNull();
    }

    @RepeatedTest(5)
    void whoIsGivenItInTheSameMomentDoesNotHaveIt() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        AtOnce.run(List.of(
                step(OTHER_SUPERVISOR, () -> assignments.assign(List.of(new Chosen(reference, null)), SECOND)),
                step(SUPERVISOR, () -> restricting.restrict(reference, Set.of(SECOND), WHY))));
        assertThat(rows.named(reference)).containsExactly(SECOND);
        assertThat(facts(reference).standing().owner()).isNull();
        assertThat(SECOND_OFFICER.get(handOver::handedToMe))
                .allMatch(each -> each.cases().stream()
                        .noneMatch(handed -> handed.reference().equals(reference)));
    }

    @RepeatedTest(5)
    void twoSupervisorsWhoNameEachOtherLeaveOneWhoCanOpenIt() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        AtOnce.run(List.of(
                step(OTHER_SUPERVISOR, () -> restricting.restrict(reference, Set.of("demo-supervisor"), WHY)),
                step(SUPERVISOR, () -> restricting.restrict(reference, Set.of("demo-supervisor-2"), WHY))));
        assertThat(rows.named(reference)).hasSize(1);
    }

    @RepeatedTest(5)
    void whatIsMergedInTheSameMomentIsClosedAsAWhole() {
        var lead = reported(DangerAnswer.UNSURE).reference();
        var part = reported(DangerAnswer.UNSURE).reference();
        OFFICER.run(() -> work.claim(lead));
        AtOnce.run(List.of(
                step(OTHER_SUPERVISOR, () -> joining.merge(lead, part)),
                step(SUPERVISOR, () -> restricting.restrict(part, Set.of("demo-officer"), WHY))));
        assertThat(rows.named(part)).containsExactly("demo-officer");
        if (facts(part).merge().isMerged()) {
            assertThat(rows.named(lead)).containsExactly("demo-officer");
            assertThat(facts(lead).standing().owner()).isNull();
        }
    }
}
