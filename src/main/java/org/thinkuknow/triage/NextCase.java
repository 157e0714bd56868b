package org.thinkuknow.triage;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes the case that should be looked at next. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class NextCase {

    private static final int MOST_ROUNDS = 5;

    private final Cases cases;
    private final CaseWork work;

    NextCase(Cases cases, CaseWork work) {
        this.cases = cases;
        this.work = work;
    }

    /**
     * Takes the most urgent case that nobody has, and of these the one that has waited longest. What a colleague takes at
     * the same moment is passed over; each attempt is a transaction of its own.
     *
     * @return its reference
     * @throws TriageRefused if nothing waits
     */
    public String claim() {
        for (var round = 0; round < MOST_ROUNDS; round++) {
            for (var reference : cases.nextUnclaimed()) {
                try {
                    work.claim(reference);
                    return reference;
                } catch (TriageRefused | ConcurrencyFailureException takenMeanwhile) {
                    continue;
                }
            }
        }
        throw new TriageRefused("Nothing waits: every open case has somebody.");
    }
}
