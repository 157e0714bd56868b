package org.thinkuknow.triage;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.AtOnce.Ended;
import org.thinkuknow.triage.Closing.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** What happens when cases are merged at the moment in which somebody else acts on them. */
class MergedAtOnceIT extends TriageDesk {

    @Autowired
    private CaseJoining joining;

    @Autowired
    private TransactionTemplate transaction;

    @RepeatedTest(4)
    void ofTwoWhoMergeACaseIntoTheOtherExactlyOneDoes() {
        var one = assessed(Level.TWO);
        var other = assessed(Level.TWO);
        var ended = AtOnce.run(
                step(OFFICER, () -> joining.merge(one, other)), step(SUPERVISOR, () -> joining.merge(other, one)));
        assertThat(ended).filteredOn(Ended::succeeded).hasSize(1);
        assertThat(facts(one).merge().isMerged())
                .isNotEqualTo(facts(other).merge().isMerged());
    }

    @RepeatedTest(6)
    void noCaseIsMergedIntoOneThatIsClosedAtTheSameMoment() {
        var lead = assessed(Level.TWO);
        var part = reported(DangerAnswer.UNSURE).reference();
        var ended = AtOnce.run(
                step(OFFICER, () -> joining.sameReport(lead, part)),
                step(
                        SUPERVISOR,
                        () -> work.close(
                                lead, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0)));
        assertThat(ended).filteredOn(Ended::succeeded).isNotEmpty();
        assertThat(ended)
                .flatExtracting(each -> each.failure().stream().toList())
                .allSatisfy(failure ->
                        assertThat(failure).isInstanceOfAny(TriageRefused.class, ConcurrencyFailureException.class));
        if (facts(lead).standing().state() == CaseState.CLOSED) {
            assertThat(facts(part).standing().state() == CaseState.CLOSED
                            || !facts(part).merge().isMerged())
                    .isTrue();
        }
    }

    @Test
    void whoeverReadACaseBeforeAnotherWasMergedIntoItCannotCloseIt() {
        var lead = assessed(Level.TWO);
        var part = reported(DangerAnswer.UNSURE).reference();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    assertThat(cases.findById(lead)).isPresent();
                    assertThat(AtOnce.run(step(OFFICER, () -> joining.sameReport(lead, part))))
                            .allMatch(Ended::succeeded);
                    SUPERVISOR.run(() -> work.close(
                            lead, Closing.unanswered(Outcome.ADVICE_GIVEN, "there is nothing to answer"), 0));
                }))
                .isInstanceOf(ConcurrencyFailureException.class);
        assertThat(facts(lead).standing().state()).isNotEqualTo(CaseState.CLOSED);
        assertThat(facts(part).merge().into()).isEqualTo(lead);
    }

    @RepeatedTest(4)
    void aCaseThatIsTakenAtTheSameMomentIsNotLost() {
        var lead = assessed(Level.TWO);
        var part = reported(DangerAnswer.UNSURE).reference();
        AtOnce.run(step(OFFICER, () -> joining.merge(lead, part)), step(SECOND_OFFICER, () -> work.claim(part)));
        assertThat(facts(part).merge().isMerged())
                .isEqualTo(facts(part).standing().owner() == null);
    }
}
