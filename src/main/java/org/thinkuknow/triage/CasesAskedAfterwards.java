package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.AskedAfterwards;
import org.thinkuknow.triage.Closing.Outcome;

/** Of whose case somebody is asked afterwards whether it helped. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CasesAskedAfterwards implements AskedAfterwards {

    private final CaseRepository cases;

    CasesAskedAfterwards(CaseRepository cases) {
        this.cases = cases;
    }

    @Override
    public boolean canBeAsked(String reference) {
        return cases.findById(reference)
                .map(Case::facts)
                .filter(facts -> facts.standing().state() == CaseState.CLOSED)
                .filter(facts -> facts.standing().outcome() != Outcome.NOT_FOR_US && facts.level() != Level.NONE)
                .filter(facts -> !facts.merge().isMerged() || !facts.merge().sameReport())
                .isPresent();
    }
}
