package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.retention.EndedCase;
import org.thinkuknow.retention.EndedCases;

import java.util.Optional;

/** Tells how a case ended, so that it is kept for as long as cases of its kind are. */
@Component
class CaseEndings implements EndedCases {

    private final Cases cases;

    CaseEndings(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<EndedCase> of(String reference) {
        return cases.findById(reference)
                .filter(found -> found.is(CaseState.CLOSED))
                .map(Case::facts)
                .map(facts -> new EndedCase(
                        String.valueOf(facts.level()),
                        String.valueOf(facts.standing().outcome())));
    }
}
